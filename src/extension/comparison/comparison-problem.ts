import { say, type Text, type TextData } from '../../core/text/language';
import { currentLanguage } from '../language';

/** Why there is no comparison, and what to do about it: for people, not for the log. */
export class ComparisonProblem extends Error {
  constructor(text: Text, data: TextData = {}) {
    super(say(text, currentLanguage(), data));
  }
}
