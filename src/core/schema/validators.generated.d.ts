/** What a validator reports; everything else comes from the shapes. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export const plan: Validator;
export const register: Validator;
export const report: Validator;
export const assessment: Validator;
export const calendar: Validator;
export const config: Validator;
