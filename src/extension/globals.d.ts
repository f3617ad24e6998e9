// What Node and web workers have in common; the extension uses nothing else of either.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
