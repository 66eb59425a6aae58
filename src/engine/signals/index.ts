import { accountAddress } from './account-address.ts';
import { adAddress } from './ad-address.ts';
import { adPhrase } from './ad-phrase.ts';
import { afterProse } from './after-prose.ts';
import { afterTopic } from './after-topic.ts';
import { amongProse } from './among-prose.ts';
import { askAddress } from './ask-address.ts';
import { askPhrase } from './ask-phrase.ts';
import { askWords } from './ask-words.ts';
import { beforeProse } from './before-prose.ts';
import { bylinePhrase } from './byline-phrase.ts';
import { campaignAddress } from './campaign-address.ts';
import { commentPhrase } from './comment-phrase.ts';
import { consentPhrase } from './consent-phrase.ts';
import { creditPhrase } from './credit-phrase.ts';
import { dateLine } from './date-line.ts';
import { digits } from './digits.ts';
import { emailField } from './email-field.ts';
import { exclamation } from './exclamation.ts';
import { furniturePhrase } from './furniture-phrase.ts';
import { heading } from './heading.ts';
import { headlineMatch } from './headline-match.ts';
import { hiddenForPrint } from './hidden-for-print.ts';
import { inArticle } from './in-article.ts';
import { inArticleBody } from './in-article-body.ts';
import { inAside } from './in-aside.ts';
import { inButton } from './in-button.ts';
import { inDialog } from './in-dialog.ts';
import { inFigure } from './in-figure.ts';
import { inFooter } from './in-footer.ts';
import { inForm } from './in-form.ts';
import { inHeader } from './in-header.ts';
import { inList } from './in-list.ts';
import { inMain } from './in-main.ts';
import { inNavigation } from './in-navigation.ts';
import { inQuotation } from './in-quotation.ts';
import { inTable } from './in-table.ts';
import { indexAddress } from './index-address.ts';
import { labelledAd } from './labelled-ad.ts';
import { leadIn } from './lead-in.ts';
import { leadingMark } from './leading-mark.ts';
import { linkDensity } from './link-density.ts';
import { loneLabel } from './lone-label.ts';
import { longProse } from './long-prose.ts';
import { mailWords } from './mail-words.ts';
import { namedAd } from './named-ad.ts';
import { namedAppeal } from './named-appeal.ts';
import { namedAuthor } from './named-author.ts';
import { namedComments } from './named-comments.ts';
import { namedConsent } from './named-consent.ts';
import { namedNavigation } from './named-navigation.ts';
import { namedNewsletter } from './named-newsletter.ts';
import { namedPromo } from './named-promo.ts';
import { namedShop } from './named-shop.ts';
import { namedSocial } from './named-social.ts';
import { namedStory } from './named-story.ts';
import { namedTags } from './named-tags.ts';
import { namedTools } from './named-tools.ts';
import { newsletterAddress } from './newsletter-address.ts';
import { newsletterPhrase } from './newsletter-phrase.ts';
import { noticePhrase } from './notice-phrase.ts';
import { offerPhrase } from './offer-phrase.ts';
import { otherSubject } from './other-subject.ts';
import { outletNamed } from './outlet-named.ts';
import { outletSpeaks } from './outlet-speaks.ts';
import { outsideAddress } from './outside-address.ts';
import { outsideArticleBody } from './outside-article-body.ts';
import { pageAnchor } from './page-anchor.ts';
import { paragraphTag } from './paragraph-tag.ts';
import { position } from './position.ts';
import { price } from './price.ts';
import { pricePeriod } from './price-period.ts';
import { profileAddress } from './profile-address.ts';
import { promoteAddress } from './promote-address.ts';
import { promotePhrase } from './promote-phrase.ts';
import { proseSibling } from './prose-sibling.ts';
import { question } from './question.ts';
import { quotation } from './quotation.ts';
import { readerAddressed } from './reader-addressed.ts';
import { relSponsored } from './rel-sponsored.ts';
import { relatedPhrase } from './related-phrase.ts';
import { repeatedShape } from './repeated-shape.ts';
import { repeatedText } from './repeated-text.ts';
import { reportedSpeech } from './reported-speech.ts';
import { sectionAddress } from './section-address.ts';
import { sentenceEnd } from './sentence-end.ts';
import { shareAddress } from './share-address.ts';
import { sharePhrase } from './share-phrase.ts';
import { storyAddress } from './story-address.ts';
import { styleBreak } from './style-break.ts';
import { titleCase } from './title-case.ts';
import { topicBreak } from './topic-break.ts';
import { topicOverlap } from './topic-overlap.ts';
import { upperCase } from './upper-case.ts';
import { wholeLink } from './whole-link.ts';
import { widgetBlocks } from './widget-blocks.ts';
import { widgetControls } from './widget-controls.ts';
import { widgetImages } from './widget-images.ts';
import { widgetLinks } from './widget-links.ts';
import { widgetWords } from './widget-words.ts';
import { wordCount } from './word-count.ts';

/** Every heuristic, in alphabetical order: the order of a page's evidence and of the weights. */
export const SIGNALS = [
  accountAddress,
  adAddress,
  adPhrase,
  afterProse,
  afterTopic,
  amongProse,
  askAddress,
  askPhrase,
  askWords,
  beforeProse,
  bylinePhrase,
  campaignAddress,
  commentPhrase,
  consentPhrase,
  creditPhrase,
  dateLine,
  digits,
  emailField,
  exclamation,
  furniturePhrase,
  heading,
  headlineMatch,
  hiddenForPrint,
  inArticle,
  inArticleBody,
  inAside,
  inButton,
  inDialog,
  inFigure,
  inFooter,
  inForm,
  inHeader,
  inList,
  inMain,
  inNavigation,
  inQuotation,
  inTable,
  indexAddress,
  labelledAd,
  leadIn,
  leadingMark,
  linkDensity,
  loneLabel,
  longProse,
  mailWords,
  namedAd,
  namedAppeal,
  namedAuthor,
  namedComments,
  namedConsent,
  namedNavigation,
  namedNewsletter,
  namedPromo,
  namedShop,
  namedSocial,
  namedStory,
  namedTags,
  namedTools,
  newsletterAddress,
  newsletterPhrase,
  noticePhrase,
  offerPhrase,
  otherSubject,
  outletNamed,
  outletSpeaks,
  outsideAddress,
  outsideArticleBody,
  pageAnchor,
  paragraphTag,
  position,
  price,
  pricePeriod,
  profileAddress,
  promoteAddress,
  promotePhrase,
  proseSibling,
  question,
  quotation,
  readerAddressed,
  relSponsored,
  relatedPhrase,
  repeatedShape,
  repeatedText,
  reportedSpeech,
  sectionAddress,
  sentenceEnd,
  shareAddress,
  sharePhrase,
  storyAddress,
  styleBreak,
  titleCase,
  topicBreak,
  topicOverlap,
  upperCase,
  wholeLink,
  widgetBlocks,
  widgetControls,
  widgetImages,
  widgetLinks,
  widgetWords,
  wordCount,
] as const;
