/** Fills the `{holes}` of a message template. A hole nobody filled stays as it stands, so that it is seen. The one place where messages are made. */
export function fillWords(template: string, holes: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(holes, name) ? String(holes[name]) : hole))
}
