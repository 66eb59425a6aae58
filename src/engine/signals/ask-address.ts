import { addressSignal, tokenTest } from '../signal.ts';

/** Links to a page for subscribing, joining or giving. */
export const askAddress = addressSignal({
  id: 'ask-address',
  speaksFor: ['appeal'],
  test: tokenTest(
    'subscribe subscription subscriptions subscribenow membership memberships member donate donation donations contribute checkout patreon paypal kofi buymeacoffee gofundme ' +
      'abo abos abonnement abonnements abonnieren abonner abonnez suscripcion suscripciones suscribete suscribirse abbonati abbonamento abbonamenti assine assinatura assinar assinante ' +
      'spenden spende unterstuetzen soutenir soutenez faireundon don doar donar donaciones dona prenumerera prenumerera abonneren abonnere stotte prenumerata wesprzyj predplatne podderzhat bagis bagisyap ' +
      'premium gift offers pricing plans supportus support-us supporters steadyhq',
  ),
});
