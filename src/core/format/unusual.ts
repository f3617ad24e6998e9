/** Thrown where the text is laid out in a way that the formatter does not know: that part of the document stays as it is. */
class UnusualLayout extends Error {}

export function unusual(): never {
  throw new UnusualLayout();
}

/** What is read, or undefined where its layout is unusual. */
export function unlessUnusual<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusualLayout) return undefined;
    throw error;
  }
}
