/** Folders whose files somebody else maintains, or that a program fills. Matched on `/path`, lower-case. */
export const FOLDERS: readonly (readonly [pattern: RegExp, origin: 'vendored' | 'generated', reason: string])[] = [
  [/\/bitrix\/(?:cache|managed_cache|stack_cache|html_pages)\//, 'generated', 'a cache copy of 1C-Bitrix'],
  [/\/wp-content\/(?:cache|litespeed|et-cache|wpo-cache|w3tc[\w-]*|boost-cache)\//, 'generated', 'a cache copy of WordPress'],
  [
    /\/wp-content\/uploads\/(?:[\w-]*cache[\w-]*|elementor\/css|fusion-[\w-]+|hummingbird-assets|siteground-optimizer-assets)\//,
    'generated',
    'a cache copy of WordPress',
  ],
  [/\/(?:var|storage|data|tmp|temp|runtime|app)\/cache\//, 'generated', 'a cache copy'],
  [/\/storage\/framework\//, 'generated', 'a compiled view of Laravel'],
  [/\/(?:templates_c|smarty_compile|twig_cache)\//, 'generated', 'a compiled template'],
  [/\/pub\/static\//, 'generated', 'a deployed copy of Magento'],
  [
    /\/(?:\.next|\.nuxt|\.output|\.svelte-kit|\.astro|\.docusaurus|\.parcel-cache|\.cache|\.vercel|\.netlify|\.angular)\//,
    'generated',
    'made by a build',
  ],
  [/\/_next\/static\/|\/_nuxt\/|\/_app\/immutable\//, 'generated', 'made by a build'],
  [/\/(?:storybook-static|coverage|lcov-report)\//, 'generated', 'made by a tool'],
  [
    /\/bitrix\/(?:js|modules|admin|tools|gadgets|wizards|panel|themes|services|blocks|activities|components\/bitrix|css\/main|legal|image_uploader)\//,
    'vendored',
    'core of 1C-Bitrix',
  ],
  [/\/bitrix\/templates\/(?:landing24|bitrix24|mail_user|mail_join|mobile_app)\//, 'vendored', 'core of 1C-Bitrix'],
  [/\/wp-(?:includes|admin)\//, 'vendored', 'core of WordPress'],
  [/\/wp-content\/plugins\//, 'vendored', 'a plugin of WordPress'],
  [/\/wp-content\/themes\/twenty[a-z-]+\//, 'vendored', 'a theme of WordPress'],
  [
    /\/sites\/(?:all|default)\/(?:modules|libraries)\/|\/modules\/contrib\/|\/themes\/contrib\/|\/core\/(?:misc|modules|assets\/vendor|themes)\//,
    'vendored',
    'a module of Drupal',
  ],
  [
    /\/administrator\/|\/media\/(?:jui|system|vendor|legacy|mailto|com_[\w-]+)\/|\/libraries\/(?:joomla|cms|legacy|vendor|src)\//,
    'vendored',
    'core of Joomla',
  ],
  [
    /\/lib\/web\/(?:mage|jquery|prototype|fotorama|magnifier|tiny_mce|requirejs|knockoutjs)\/|\/js\/(?:mage|varien|prototype|scriptaculous|extjs)\//,
    'vendored',
    'core of Magento',
  ],
  [/\/catalog\/view\/javascript\/(?:jquery|bootstrap|font-awesome|common\.js)/, 'vendored', 'core of OpenCart'],
  [/\/manager\/(?:assets|templates|min)\//, 'vendored', 'core of MODX'],
  [/\/goog\/demos\//, 'vendored', 'a demo of the Closure Library'],
  [/\/(?:node_modules|bower_components|jspm_packages|web_modules)\//, 'vendored', 'an installed package'],
  [/\/vendor\/(?:bundle|composer|[\w.-]+\/[\w.-]+\/(?:src|lib|dist|tests?|resources|build)\/)/, 'vendored', 'an installed package'],
  [
    /\/(?:www\.googletagmanager\.com|(?:www|ssl)\.google-analytics\.com|mc\.yandex\.(?:ru|com)|connect\.facebook\.net|cdnjs\.cloudflare\.com|ajax\.googleapis\.com|ajax\.aspnetcdn\.com|code\.jquery\.com|(?:maxcdn|stackpath|netdna)\.bootstrapcdn\.com|cdn\.jsdelivr\.net|unpkg\.com|(?:static|neo|ws)\.tildacdn\.(?:com|pro)|platform\.twitter\.com|apis\.google\.com|static\.hotjar\.com|script\.hotjar\.com|cdn\.shopify\.com|s\.w\.org|static\.parastorage\.com|top-fwz1\.mail\.ru|vk\.com|yastatic\.net|pagead2\.googlesyndication\.com)\//,
    'vendored',
    "a copy of another host's file",
  ],
]

/** Libraries by the name of their file, without version, `.min` and ending. */
export const LIBRARIES: ReadonlySet<string> = new Set(
  `jquery bootstrap swiper slick fancybox owl.carousel owlcarousel magnific-popup modernizr popper lodash underscore backbone angular react
react-dom vue vue-router vuex moment moment-with-locales axios gsap tweenmax tweenlite timelinemax scrollmagic scrolltrigger wow aos isotope
isotope.pkgd masonry masonry.pkgd imagesloaded imagesloaded.pkgd select2 inputmask imask cleave particles lightbox lightbox2 lightgallery
photoswipe photoswipe-ui-default highcharts highstock chart chart.js d3 three hammer html5shiv html5 html5shiv-printshiv respond selectivizr tinymce ckeditor codemirror
prism highlight mathjax flickity flickity.pkgd lazysizes lazyload noty toastr sweetalert sweetalert2 fontawesome fontawesome-all mustache
handlebars require requirejs knockout ember mootools mootools-core mootools-more prototype scriptaculous dojo ace video plyr leaflet nouislider tiny-slider
glide splide svgxuse picturefill es6-promise polyfill core-js babel-polyfill regenerator-runtime parallax skrollr scrollreveal animejs anime
lottie pixi phaser socket.io alpine alpinejs htmx stimulus turbo turbolinks rails-ujs jquery_ujs fbevents webflow squarespace
tether materialize foundation uikit semantic chosen chosen.jquery datatables bxslider nivo-slider flexslider
smoothscroll fastclick history dropzone flatpickr pikaday intltelinput sortable dragula clipboard fullcalendar typed waypoints countup odometer
simplebar perfect-scrollbar iscroll stellar superfish hoverintent colorbox prettyphoto swfobject cufon raphael nprogress js-cookie js.cookie
signals marked showdown dompurify jszip zepto sizzle bluebird rxjs immutable redux ionicons feather workbox-sw partytown`
    .split(/\s+/)
    .filter(name => name !== ''),
)

/** Parts of a builder's or framework's own scripts. */
export const BUILDERS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^tilda-[\w.-]+\.js$|^lazyload-[\d.]+(?:\.min)?\.(?:export\.)?js$/, 'a script of Tilda'],
  [/^jquery\.(?!(?:main|custom|scripts?|init|common|app|site|user|my|theme)\b)[\w.-]+\.js$/, 'a plugin of jQuery'],
  [/^jquery-[\w.-]+\.js$/, 'jQuery or a plugin of it'],
  [/^(?:chunk|vendors?|polyfills?|runtime|framework|webpack-runtime|commons?)[.~-][\w~.-]*[0-9a-f]{6,}[\w.-]*\.js$/, 'made by a build'],
  [/^ckeditor|^tinymce|^mathjax/, 'an editor or formula library'],
]

/** What the first lines of well-known libraries say. */
export const BANNERS: RegExp =
  /^[\s;]*(?:["']use strict["'];?\s*)?\/\*[!*]?[\s*!]*(?:@(?:license|preserve|cc_on)\s+)?(?:\(c\)\s*)?(jquery|bootstrap|swiper|slick|fancybox|owl carousel|magnific popup|modernizr|popper|lodash|underscore|backbone|angularjs|react|vue|vuex|vue-router|moment|axios|gsap|tweenmax|scrollmagic|wow|aos|isotope|masonry|imagesloaded|select2|inputmask|lightbox|photoswipe|highcharts|chart\.?js|d3|three\.js|hammer\.?js|html5 shiv|respond\.?js|tinymce|flickity|lazysizes|toastr|sweetalert2?|font awesome|mustache|handlebars|requirejs|knockout|mootools|prototype|video\.js|leaflet|nouislider|sizzle|parallax|webflow|foundation|uikit|materialize|datatables|bxslider|flexslider|zepto|polyfill|core-js|socket\.io|alpine|perfect-scrollbar|iscroll|raphael|spin\.js|lightgallery|splide|dropzone|typed\.js|jquery [\w.-]+|[\w.-]+ plugin for jquery)\b/i

/** Whose files these are, as their first lines say in any language: libraries whose pages and demos are copied into sites as they are. */
export const AUTHORS: RegExp = /\bCopyright (?:\(c\) )?\d{4}[\d, -]{0,20} (The (?:Closure Library|Polymer(?: Project)?) Authors)\b/i
