import { addressSignal, tokenTest } from '../signal.ts';

/** Links to a page for logging in or registering. */
export const accountAddress = addressSignal({
  id: 'account-address',
  speaksFor: ['appeal'],
  test: tokenTest(
    'login signin register registration signup account konto anmelden registrieren connexion inscription registro iniciar cuenta accedi registrati entrar auth sso id myaccount',
  ),
});
