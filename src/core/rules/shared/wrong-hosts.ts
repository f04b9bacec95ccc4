/** Addresses that nobody but their owner reaches. */
export const PRIVATE: RegExp =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|\[::1\]|[^.]+\.(?:local|localhost|test|internal))(?::\d+)?$/
/** Hosts on which sites are tried out. */
export const TRIAL: RegExp =
  /^(?:dev|test|stage|staging|stg|preprod|preview|beta|demo|sandbox)\d*[.-]|[.-](?:dev|test|stage|staging|stg|preprod)\.|\.(?:ngrok\.io|ngrok-free\.app)$/
/** Hosts of instructions. */
export const PLACEHOLDER: RegExp =
  /^(?:www\.)?(?:example\.(?:com|org|net)|(?:your|my)[-_]?(?:site|domain|website)\.\w+|(?:site|domain|yoursite)\.(?:com|ru))$/
