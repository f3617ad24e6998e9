// What Node and web workers have in common; the server uses nothing else of either.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
