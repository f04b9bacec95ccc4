/** Words of the help texts, for people who look after a site's tracking and need not be developers. */

export const program = `Checks the tracking code of a site from its files: counters, goals, events, consent and meta tags.
Nothing is run and nothing is sent anywhere.`

export const programExamples = `
Examples:
  countersign audit                    check the site in this folder
  countersign audit public --fix       check it and repair what is safe to repair
  countersign inventory                list every counter, goal and event
  countersign graph contact.html       what runs on one page, and why
  countersign plan check               compare the tracking plan with the code
  countersign explain counter-twice

\`countersign help audit\` tells all options of a command.`

export const audit = 'find what is wrong with the tracking code and meta tags of a site'
export const inventory = 'list every counter, goal and event with its places'
export const graph = 'tell what runs on a page, in order, and why: its scripts, modules, parts and layouts'
export const graphPage = 'the page: an HTML file, a template or a component; a script or a part tells which pages it runs on as well'
export const graphFolder = 'folder of its site; without it the nearest folder that looks like one'
export const plan = 'the tracking plan: what should be tracked, compared with what is'
export const planFolder = 'folder of the site; without one, the folder you are in'
export const planInit = "write tracking-plan.yaml from today's code"
export const planUpdate = 'show how the plan and the code differ, and let one of them win'
export const planTake = 'code: the plan is changed; plan: the code has to be changed, and the task for it is printed'
export const planOnly = 'only this item, by its name or its id; may be given several times'
export const planWrite = 'write the plan instead of showing the difference'
export const planSince = 'compare with a revision of git: what is done, what regressed, what is open'
export const planCheck = 'compare the plan with the code'
export const planBrief = 'write the task for the programmer: what is missing or wrong, with the exact code'
export const planImport = 'make a plan of spreadsheets, goals, events or schemas of other tools'
export const planImportFiles = 'spreadsheets (.xlsx, .csv) or what other tools export (.json, .yaml); several become one plan'
export const planFrom = 'what the files are; without it, what stands in them tells'
export const planColumns = 'what columns of a spreadsheet hold, where their headings are not understood: "Goal name=name,Who=owner"'
export const planImportOut = 'the plan to write (default: tracking-plan.yaml in this folder); nothing is written over'
export const planExport = 'write the plan as a spreadsheet, a document, or for another tool'
export const planExportFormat = 'what to write'
export const planExportOut = 'the file to write; without it texts are printed, and spreadsheets get the name tracking-plan.xlsx'

export const planImportExamples = `
Examples:
  countersign plan import goals.xlsx
  countersign plan import goals.csv --columns "Goal name=name,Who=owner"
  countersign plan import metrica-goals.json ga4-key-events.json --out tracking-plan.yaml

What cannot be carried over is told, with its place.`

export const planStrict = 'fail as well for what cannot be known without running the site'
export const planBaseline = 'compare with an earlier result (--format json): what is done, what regressed, what is open'

export const planExamples = `
Exit code: 0 as planned, 1 something is missing or wrong, 2 the command, a settings file or the plan is wrong.`

export const rules = 'list everything that is checked'
export const explain = 'tell why a rule matters, with wrong and right examples'
export const trackers = 'list the vendors whose code is understood'

export const lsp = 'serve an editor: speaks the Language Server Protocol'
export const stdio = 'through standard input and output; the only way there is, so it may be left out'

export const auditExamples = `
Examples:
  countersign audit                                 the site in this folder
  countersign audit shop blog                       two sites, each by itself
  countersign audit index.html                      one page, judged as a part of its site
  countersign audit --fix-dry-run | less            see what --fix would change
  countersign audit --format sarif -o audit.sarif   for code scanning
  countersign audit --profile seo,privacy           what search engines read and what visitors allow
  countersign audit --rule title-length=off --fail-on warning

Exit code: 0 no problems, 1 problems at or above --fail-on, 2 the command or a settings file is wrong, or a rule broke down.`

export const format = 'how to tell the result'
export const inventoryFormat = 'how to tell the result; csv is for spreadsheets'
export const failOn = 'exit with 1 when there are problems at or above this level'
export const profile = 'which rules are asked: recommended, strict, seo, ads or privacy; several with commas between'
export const rule = 'how much a rule matters: off, info, warning or error; may be given several times'
export const fix = 'repair what can be repaired safely, in place'
export const fixDryRun = 'print what --fix would change as a unified diff, and change nothing'
export const output = 'write the result to a file'
export const config = 'use this settings file instead of the countersign.yaml of the site'
export const maxFileSize = 'leave larger files unread, such as "2 MB" (default: 5 MB)'
export const quiet = 'tell problems only: no totals, no progress, nothing at all when there are none'
export const noColour = 'print without colours'
