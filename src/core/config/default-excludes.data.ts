/**
 * Folders that never hold what a site's authors write: version control, installed packages, caches of tools. By name, at any depth.
 * Folders that a site may serve (`dist`, `build`, `cache`, `assets`) are not here: what is generated is told by looking at it.
 */
export const excludedFolders: ReadonlySet<string> = new Set(
  [
    '.git .hg .svn .bzr _darcs CVS .idea .vscode .vs .fleet .history',
    'node_modules bower_components jspm_packages web_modules .yarn .pnpm-store .npm .bundle .gem .venv __pycache__ .tox .eggs',
    '.cache .parcel-cache .sass-cache .jekyll-cache .docusaurus .next .nuxt .svelte-kit .astro .angular .turbo .vite .vercel .netlify .serverless',
    '.gradle .terraform .nyc_output .pytest_cache .mypy_cache .phpunit.cache .eslintcache .rpt2_cache .fusebox .dart_tool .expo hts-cache',
    '.Trash .Trashes .Spotlight-V100 __MACOSX @eaDir',
  ].flatMap(names => names.split(' ')),
)

/** `vendor` may be a folder of the site; these within it say that a package manager made it: Composer, Bundler, Go. */
export const vendorMarks: readonly string[] = ['autoload.php', 'composer', 'bundle', 'cache', 'modules.txt']

/**
 * Well-known libraries under their usual file names. They are left out when they are minified or carry a version;
 * what a site wrote itself into a file of such a name (`bootstrap.js` of an application) is read.
 */
const libraries = [
  'jquery(-(ui|migrate|validate|validation|form|cookie|easing|mask|maskedinput|inputmask|lazy|slim|mobile|waypoints|fancybox|nicescroll))?',
  'jquery\\.(ui|migrate|validate|validation|form|cookie|easing|mask|maskedinput|inputmask|lazy|fancybox|nicescroll|magnific-popup|scrollto|appear|countdown|counterup|flexslider|bxslider|mousewheel|touchswipe|sticky|stellar|prettyphoto)',
  'bootstrap(-(select|datepicker|datetimepicker|slider|table|toggle|multiselect|notify))?|popper|tether|modernizr|foundation|materialize|uikit|bulma|mdb',
  'angular(-(animate|route|sanitize|resource|cookies|touch|aria|messages|ui-router))?|react(-dom|-router|-router-dom)?|preact|vue(-router|x)?|alpine|knockout|backbone|ember|handlebars|mustache|redux|mobx|htmx|stimulus|turbo',
  'lodash|underscore|moment(-with-locales|-timezone)?|dayjs|date-fns|luxon|axios|bluebird|rxjs|require|requirejs|es5-shim|es6-shim|core-js|babel|html5shiv|html5|respond|selectivizr|ie10-viewport-bug-workaround|picturefill|fastclick|hammer',
  'd3|three|chart|chartjs|highcharts|highstock|echarts|raphael|snap\\.svg|fabric|p5|pixi|phaser|leaflet|openlayers|ol|mapbox-gl|gsap|tweenmax|tweenlite|timelinemax|scrolltrigger|scrollmagic|velocity|anime|lottie|bodymovin|particles|typed|aos|wow|parallax|rellax|skrollr',
  'swiper(-bundle)?|slick|owl\\.carousel|flickity|glide|splide|tiny-slider|nouislider|ion\\.rangeslider|isotope|masonry|imagesloaded|packery|shuffle|mixitup|lightbox|lightgallery|photoswipe(-ui-default)?|fancybox|magnific-popup|featherlight|glightbox|venobox|lazysizes|lazyload|lozad|waypoints|noframework\\.waypoints|countup|odometer|superfish|mmenu|headroom|smooth-scroll|smoothscroll|perfect-scrollbar|simplebar|locomotive-scroll|fullpage|fullpage\\.extensions|pagepiling',
  'select2|chosen|selectize|choices|tom-select|inputmask|imask|cleave|maskedinput|flatpickr|pikaday|daterangepicker|air-datepicker|sweetalert2?|toastr|noty|tippy|tooltipster|clipboard|dropzone|sortable|dragula|datatables|jquery\\.datatables|handsontable|tinymce|ckeditor|quill|summernote|codemirror|ace|prism|highlight(\\.pack)?|mathjax|katex|marked|showdown|pdf|pdf\\.worker|videojs|plyr|jplayer|mediaelement(-and-player)?|howler|hls|dash\\.all|flv|socket\\.io|sockjs|signalr|pusher|jszip|xlsx|filesaver|html2canvas|qrcode|crypto-js|sha1|md5|webfont|webfontloader|fontawesome|fontfaceobserver',
].join('|')

const flavours =
  'all|amd|browser|bundle|cjs|compat|compressed|core|custom|dev|development|esm|full|global|iife|legacy|lite|pack|packed|pkgd|prod|production|runtime|slim|standalone|umd|module'

/** `jquery-3.6.0.js`, `jquery.min.js`, `bootstrap.bundle.min.js`, `swiper-bundle.min.js`; the name must be in lower case. */
export const vendorScript: RegExp = new RegExp(
  `^(${libraries})(\\.js)?([-._]v?\\d+(\\.\\d+){0,3}([-.](alpha|beta|rc)\\.?\\d*)?)?([-.](${flavours}))*([-.]min)?\\.m?js$`,
)

/** What of such a name makes it a library's own file: minified, or a version in its name. */
export const vendorScriptMark: RegExp = /[-._]v?\d+\.\d+|[-.](min|pack|packed|pkgd|slim|compressed|umd|esm|cjs|iife|production)\b/
