/** Hands out the numbers from 0 to `length` - 1, each once, to all threads that hold the same memory. */
export class Queue {
  private readonly counter: Int32Array;

  constructor(readonly memory: SharedArrayBuffer, private readonly length: number) {
    this.counter = new Int32Array(memory);
  }

  static of(length: number): Queue {
    return new Queue(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT), length);
  }

  /** The next number, or undefined where all are given. */
  next(): number | undefined {
    const index = Atomics.add(this.counter, 0, 1);
    return index < this.length ? index : undefined;
  }

  /** How many are given. */
  get given(): number {
    return Math.min(Atomics.load(this.counter, 0), this.length);
  }
}
