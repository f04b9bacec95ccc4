const units: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 }

/** Bytes of "5 MB", "500kb" or "5000000"; `null` when it is no size. Settings and the command line read it alike. */
export function parseSize(written: string): number | null {
  const [, digits, unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?) ?([KMG]?B)?$/i.exec(written.trim()) ?? []
  const factor = units[unit.toUpperCase()]
  return digits === undefined || factor === undefined ? null : Math.round(Number(digits) * factor)
}
