import { addressSignal, tokenTest } from '../signal.ts';

/** Links to a newsletter or to a service that sends them. */
export const newsletterAddress = addressSignal({
  id: 'newsletter-address',
  speaksFor: ['newsletter'],
  test: tokenTest(
    'newsletter newsletters newslettersignup nieuwsbrief nieuwsbrieven boletin boletines infolettre infolettres nyhetsbrev nyhedsbrev rassylka bulten biuletyn zpravodaj mailchimp campaign list-manage klaviyo sendinblue brevo substack emails alerts briefing',
  ),
});
