/** What of a key press tells that an input method is at work. */
export type ComposingPress = { readonly isComposing: boolean; readonly keyCode: number };

/** Whether an input method composes: its keys are on their way to becoming words. Safari says so by the code 229 alone. */
export function isComposing({ isComposing: composing, keyCode }: ComposingPress): boolean {
  return composing || keyCode === 229;
}
