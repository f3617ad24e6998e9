import type { DocumentKind } from '../../core/model/shape';
import { scalarSource } from '../../core/yaml/quote';
import { kindTexts } from '../../l10n/templates';
import type { TemplateContext } from './template-context';
import type { Writer } from './writer';

/** How every document begins. */
export function head(kind: DocumentKind, write: Writer, { language, id, title }: TemplateContext): string {
  const texts = kindTexts[kind];
  return `planwerk: 1
kind: ${kind}
id: ${write.stop(id ?? texts.id[language])}
title: ${write.stop(scalarSource(title ?? texts.name[language]))}
language: ${language}`;
}
