// Rules for dependency-cruiser, made from the import law: `depcruise --config .ci/layers.cjs src`.
const law = require('./law.cjs')

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no orphans',
      severity: 'error',
      comment: 'a file that nobody imports and that imports nobody',
      from: { orphan: true, pathNot: ['^src/core/index\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    ...Object.entries(law).flatMap(([folder, room]) => rulesOf(folder, room)),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}

function rulesOf(folder, { imports = [], packages, runtime = false }) {
  const from = { path: `^src/${folder}/` }
  const own = [folder, ...imports].map(name => `^src/${name}/`)
  const known = packages.map(name => `(^|/)node_modules/(@types/)?${name.replace('/', '[/+]')}/`)
  // Types of estree describe what acorn gives; they are no code.
  return [
    { name: `${folder} imports only ${[...imports, 'itself'].join(', ')}`, severity: 'error', from, to: { path: '^src/', pathNot: own } },
    {
      name: `${folder} uses no other packages than ${packages.join(', ') || 'none'}`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-peer', 'npm-optional'],
        pathNot: [...known, 'node_modules/@types/estree/'],
      },
    },
    { name: `${folder} resolves what it imports`, severity: 'error', from, to: { couldNotResolve: true } },
    ...(runtime ? [] : [{ name: `${folder} knows no runtime`, severity: 'error', from, to: { dependencyTypes: ['core'] } }]),
  ]
}
