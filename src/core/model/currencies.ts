/**
 * Alphabetic codes of ISO 4217 that are in force, funds codes and metals included, without `XXX` (no currency) and `XTS` (test), which are no
 * currency to sell in. Source: the maintenance agency's list one, https://www.six-group.com/en/products-services/financial-information/
 * data-standards.html (through the data package https://github.com/datasets/currency-codes as of 2026-02-01), seen 2026-11-24.
 */
export const currencies: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP ' +
    'COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK ' +
    'JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN ' +
    'NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
    'SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG ' +
    'XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG'
  ).split(' '),
)

/** Codes withdrawn since 2010, which older pages still send, with the code that took their place. Same source, list three. */
export const formerCurrencies: ReadonlyMap<string, string> = new Map([
  ['ANG', 'XCG'],
  ['BGN', 'EUR'],
  ['BYR', 'BYN'],
  ['CUC', 'CUP'],
  ['EEK', 'EUR'],
  ['HRK', 'EUR'],
  ['LTL', 'EUR'],
  ['LVL', 'EUR'],
  ['MRO', 'MRU'],
  ['SLL', 'SLE'],
  ['STD', 'STN'],
  ['VEF', 'VES'],
  ['ZMK', 'ZMW'],
  ['ZWL', 'ZWG'],
])
