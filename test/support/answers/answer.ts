import type { Position } from '../../../src/core/text/range';
import type { Fixture } from '../fixture';

/** How the fixtures of a feature are asked about, and how an answer is written down. Runs in every host: no Node.js here. */
export interface Answer<Result = never> {
  /** The folder below test/fixtures. */
  readonly feature: string;
  readonly method: string;
  params(question: Question): unknown;
  /** The result of the protocol as a person wants to compare it; `nothing` where there is none. */
  describe(result: Result, question: Question): string;
}

/** A fixture with what a request needs. */
export interface Question {
  readonly fixture: Fixture;
  /** Of the file with the cursor. */
  readonly uri: string;
  readonly position: Position;
  readonly range: { readonly start: Position; readonly end: Position };
  uriOf(file: string): string;
  /** The name of the file in the fixture. */
  fileOf(uri: string): string;
  /** The text of a file, without marks. */
  textOf(uri: string): string;
}
