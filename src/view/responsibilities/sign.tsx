/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Language } from '../../core/text/language';
import { roleLooks, type Role } from './roles';

const SIGN_HEIGHT = 20;

const MOST_LETTERS = 3;

function signWidth(roles: readonly Role[]): number {
  return roles.length > 1 ? 32 : 20;
}

/** The letters of one actor's roles in one measure: filled for who leads, framed for who decides. */
export function RoleSign({ roles, language, x, y }: { roles: readonly Role[]; language: Language; x: number; y: number }): VNode {
  const letters = roles.map((role) => roleLooks[role].letter[language]);
  const isFilled = roles.includes('lead');
  const width = signWidth(roles);
  return (
    <g>
      {(isFilled || roles.includes('decides')) && <rect class={isFilled ? 'mark' : 'mark-line'} x={x - width / 2} y={y - SIGN_HEIGHT / 2} width={width} height={SIGN_HEIGHT} rx={4} />}
      <text class={isFilled ? 'on-mark' : 'strong'} x={x} y={y + 4.5} text-anchor="middle">{letters.length > MOST_LETTERS ? `${letters[0] ?? ''}…` : letters.join('')}</text>
    </g>
  );
}
