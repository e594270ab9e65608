import { healthCoach } from '../../support/healthCoach.ts';

/** What a question states, by input; and each value as it stands in the text. */
export function stated(text: string, reads: 'fields' | 'phrases' = 'fields'): Record<string, unknown> {
  const { question, program } = healthCoach();
  const read = question.read(text, reads);
  return Object.fromEntries(
    read.stated.flatMap((value, i) => (value === undefined ? [] : [[program.names[i], value]])),
  );
}

/** Every value read, with the text it stands for: `sleep_hr=4.5 «4.5»`. */
export function values(text: string, reads: 'fields' | 'phrases' = 'fields'): string[] {
  return healthCoach()
    .question.read(text, reads)
    .values.map(({ input, value, start, end }) => `${input}=${value} «${text.slice(start, end)}»`);
}
