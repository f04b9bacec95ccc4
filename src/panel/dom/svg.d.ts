declare module '*.svg' {
  const drawing: string
  export { drawing as default }
}
