import fc from 'fast-check'

// The suite gives the same answer twice. To look further: SEED=$RANDOM npm test
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261124) })
