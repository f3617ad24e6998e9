/** Is the text formed as an id: small letters, digits and single hyphens? */
export function isIdStyle(text: string): boolean {
  return ID.test(text);
}

/** Is it an id, or `document-id/id`? */
export function isReferenceStyle(text: string): boolean {
  return REFERENCE.test(text);
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const REFERENCE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/;
