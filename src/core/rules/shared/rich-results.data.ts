/**
 * What Google asks of the types for which it shows more than a link. Each row: types of the thing, one behind another; `Product/Offer` is an Offer in a
 * Product; page of https://developers.google.com/search/docs/appearance/structured-data/; required; recommended. `a|b` = one of them, `a.b` = b of a.
 * Seen 2026-11-24 (pages of 2025-12-10 to 2026-09-08).
 */
const TABLE = `
Product; product; name review|aggregateRating|offers; image description brand sku|mpn|gtin|gtin8|gtin12|gtin13|gtin14
Product/Offer; product; price|priceSpecification; priceCurrency|priceSpecification.priceCurrency availability
Product/AggregateOffer; product-snippet; lowPrice priceCurrency; offerCount
AggregateRating EmployerAggregateRating; review-snippet; itemReviewed ratingValue ratingCount|reviewCount;
*/AggregateRating; review-snippet; ratingValue ratingCount|reviewCount;
Review CriticReview UserReview; review-snippet; itemReviewed author reviewRating.ratingValue; datePublished
*/Review; review-snippet; author reviewRating.ratingValue; datePublished
BreadcrumbList; breadcrumb; itemListElement;
BreadcrumbList/ListItem; breadcrumb; position name|item.name;
LocalBusiness Restaurant CafeOrCoffeeShop BarOrPub FastFoodRestaurant Bakery Store ClothingStore ElectronicsStore FurnitureStore GroceryStore HardwareStore HomeGoodsStore JewelryStore ShoeStore SportingGoodsStore ToyStore BookStore Florist AutoDealer AutoRepair AutoPartsStore BeautySalon HairSalon DaySpa HealthClub Dentist MedicalClinic Physician Pharmacy Hospital LegalService Attorney Notary AccountingService InsuranceAgency RealEstateAgent TravelAgency Plumber Electrician RoofingContractor HVACBusiness GeneralContractor MovingCompany HousePainter Locksmith ProfessionalService FinancialService BankOrCreditUnion Hotel Motel Hostel BedAndBreakfast Resort LodgingBusiness; local-business; name address; telephone url openingHoursSpecification|openingHours geo
Article NewsArticle BlogPosting TechArticle; article; ; headline image datePublished dateModified author.name author.url|author.sameAs
Event MusicEvent BusinessEvent EducationEvent SportsEvent TheaterEvent ExhibitionEvent SocialEvent ScreeningEvent ComedyEvent DanceEvent FoodEvent Festival; event; name startDate location; description endDate image eventStatus offers organizer
Event/Place; event; address; name
JobPosting; job-posting; title description datePosted hiringOrganization jobLocation|applicantLocationRequirements; validThrough baseSalary employmentType identifier
JobPosting/Place; job-posting; address;
Recipe; recipe; name image; author datePublished description prepTime totalTime recipeYield recipeIngredient recipeInstructions
VideoObject; video; name thumbnailUrl uploadDate; description duration contentUrl|embedUrl
QAPage; qapage; mainEntity;
Question; qapage; name answerCount acceptedAnswer|suggestedAnswer; author datePublished
ProfilePage; profile-page; mainEntity; dateCreated dateModified
DiscussionForumPosting; discussion-forum; author datePublished text|image|video|sharedContent; headline|name url
SoftwareApplication MobileApplication WebApplication VideoGame; software-app; name offers.price|offers.lowPrice aggregateRating|review; applicationCategory operatingSystem
Course; course; name description; provider
Dataset; dataset; name description; creator license
Movie; movie; name image; director dateCreated
Organization Corporation OnlineStore OnlineBusiness NewsMediaOrganization EducationalOrganization; organization; ; name url logo
`

/** What is asked of one type. */
export interface RichResult {
  /** The last part of the address of Google's page. */
  readonly page: string
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  /** The first type of its row: what a subtype is judged as. */
  readonly as: string
}

/** By type, and by parent and type: `Product/Offer`; `*` stands for every parent. */
export const RICH_RESULTS: ReadonlyMap<string, RichResult> = new Map(TABLE.trim().split('\n').flatMap(rowOf))

/**
 * Types whose rich results ended, and since when: https://developers.google.com/search/updates, 2026-11-24.
 */
export const ENDED: Readonly<Record<string, { readonly what: string; readonly since: string }>> = {
  HowTo: { what: 'instructions', since: 'September 2023' },
  FAQPage: { what: 'questions and answers', since: 'May 2026' },
  SearchAction: { what: 'a search box', since: 'November 2024' },
  ClaimReview: { what: 'fact checks', since: 'January 2026' },
  SpecialAnnouncement: { what: 'special announcements', since: 'January 2026' },
}

function rowOf(row: string): readonly (readonly [string, RichResult])[] {
  const [types = '', page = '', required = '', recommended = ''] = row.split(';').map(part => part.trim())
  const names = words(types)
  const as = names[0] ?? ''
  return names.map(name => [name, { page, required: words(required), recommended: words(recommended), as }])
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
