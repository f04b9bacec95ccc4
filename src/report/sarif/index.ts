import type { Audit, Problem } from '../audit.js'
import { inOrder } from '../gather/problems.js'
import { addresses } from './address.js'
import { descriptor } from './descriptor.js'
import { failure, notification } from './notification.js'
import { resultWriter } from './result.js'
import type { Sarif } from './shape.js'

/**
 * SARIF 2.1.0 as code scanning services want it: all rules with their help, whether they spoke or not, tight regions, addresses from the root of the
 * repository, and fingerprints by which alerts are known again.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/, https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export function toSarif(audit: Audit): string {
  return `${JSON.stringify(log(audit), null, 2)}\n`
}

function log(audit: Audit): Sarif {
  const { tool, rules, base, problems, suppressed, failures, summary } = audit
  const address = addresses(base)
  const told: readonly Problem[] = inOrder([...problems, ...suppressed])
  const result = resultWriter(audit, address)
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            version: tool.version,
            semanticVersion: tool.version,
            ...(tool.homepage === null ? {} : { informationUri: tool.homepage }),
            rules: rules.map(it => descriptor(it, tool.homepage)),
          },
        },
        // Uploads of several folders of one repository are told apart by it.
        automationDetails: { id: base === '' ? 'countersign/' : `countersign/${base}/` },
        originalUriBaseIds: { [address.root]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...failures.map(it => failure(it, address)),
              ...summary.skipped.map(it => notification(it, address)),
            ],
          },
        ],
        results: told.map(result),
      },
    ],
  }
}
