/** The question that holds the focus, by the `data-requirement` around it. */
export function focusedQuestion(): string | null {
  return document.activeElement?.closest('[data-requirement]')?.getAttribute('data-requirement') ?? null;
}

export function questionBox(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-requirement="${CSS.escape(id)}"]`);
}

/**
 * Puts the focus on the answers of a question: on a given one, else on the one chosen, else on the first. A screen
 * reader then says what is asked. False when the question is not on the page.
 */
export function focusQuestion(id: string, value?: string): boolean {
  const radios = radiosOf(id);
  const wanted = radios.find((radio) => radio.value === value) ?? radios.find((radio) => radio.checked) ?? radios[0];
  wanted?.focus({ preventScroll: true });
  return wanted !== undefined;
}

/** Moves the focus among the answers of a question without choosing; false when none of them has it. */
export function focusBeside(id: string, direction: 1 | -1): boolean {
  const radios = radiosOf(id);
  const from = radios.findIndex((radio) => radio === document.activeElement);
  if (from < 0) return false;
  radios[(from + direction + radios.length) % radios.length]?.focus({ preventScroll: true });
  return true;
}

/** Which answer has the focus, so that the next row can take it over. */
export function focusedColumn(): number | null {
  const id = focusedQuestion();
  if (id === null) return null;
  const column = radiosOf(id).findIndex((radio) => radio === document.activeElement);
  return column < 0 ? null : column;
}

/** Puts the focus on the answer in a column of a question. */
export function focusColumn(id: string, column: number): boolean {
  const radio = radiosOf(id)[column];
  if (radio === undefined) return focusQuestion(id);
  radio.focus({ preventScroll: true });
  return true;
}

/** Unfolds the evidence of a question and puts the focus into its text. */
export function openEvidence(id: string): boolean {
  const box = questionBox(id);
  if (box === null) return false;
  const toggle = box.querySelector<HTMLElement>('[data-evidence-toggle][aria-expanded="false"]');
  toggle?.click();
  requestAnimationFrame(() => {
    const field = document.getElementById(`${id}-evidence`);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  });
  return true;
}

/** Whether a move may take the focus: nothing has it, the question that goes away, or the link that led here. A button that was pressed keeps it. */
export function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.id === 'main' || active.closest('[data-requirement], a[href]') !== null;
}

function radiosOf(id: string): readonly HTMLInputElement[] {
  return [...(questionBox(id)?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
}
