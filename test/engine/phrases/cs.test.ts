import { cs } from '../../../src/engine/phrases/cs.ts';
import { testPack } from '../../support/phrases.ts';

testPack(cs, {
  fires: {
    ask: [
      'Staňte se předplatitelem a čtěte bez omezení',
      'Zbývají vám dva články zdarma',
      'Podpořte nezávislou žurnalistiku. I malý příspěvek pomáhá.',
    ],
    offer: ['První měsíc za korunu, zrušit kdykoliv', 'Roční předplatné ve zvýhodněné nabídce'],
    newsletter: ['Přihlaste se k odběru našeho newsletteru', 'Zadejte svou e-mailovou adresu'],
    related: ['Čtěte také: Jak se opravoval starý most', 'Nejčtenější články týdne'],
    promote: ['Poslechněte si podcast o řece', 'Stáhněte si aplikaci na Google Play'],
    ad: ['Reklama', 'Komerční sdělení', 'Článek obsahuje affiliate odkazy; z nákupu můžeme získat provizi'],
    share: ['Sdílet', 'Sdílet na Facebooku', 'Sledujte nás na sociálních sítích'],
    consent: ['Používáme soubory cookies', 'Odmítnout vše'],
    comment: ['Přidat komentář', 'Vstoupit do diskuse'],
    credit: ['Foto: Jana Lesní', 'Ilustrační snímek'],
    byline: ['Autor: Petr Hora', 'Aktualizováno v 18:30'],
    notice: ['Oprava: v původní verzi bylo chybné datum', 'Redakce se omlouvá čtenářům'],
    furniture: ['Všechna práva vyhrazena', '4 minuty čtení'],
  },
  silent: {
    ask: [
      'Operátor přišel za čtvrtletí o čtyřicet tisíc zákazníků.',
      'Deník zruší placený obsah, oznámil jeho vydavatel.',
      'Členové parlamentu hlasovali proti návrhu.',
      'Fanoušci klubu táhli městem ke stadionu.',
      'Podnikatel daroval nemocnici dva miliony.',
      '„Bez darů útulek zavřeme,“ řekla ředitelka.',
      'Vláda slíbila podpořit rodiny s dětmi.',
      'Přihlásila se na univerzitu až ve třiceti.',
    ],
    offer: [
      'První měsíc roku byl suchý.',
      'Cena mléka příští týden vzroste.',
      'Průměrná mzda loni stoupla o pět procent.',
    ],
    newsletter: [
      'Dárci přišli k odběru krve.',
      'Ředitel v noci rozeslal zaměstnancům dopis.',
      'Pošta zavře v kraji čtyři pobočky.',
      'Na jeho kanálu ho sleduje sto tisíc lidí.',
    ],
    related: [
      'Ministři četli zprávu až po jejím zveřejnění.',
      'Policie prověřuje souvislost obou případů.',
      'Spisovatel se narodil v malé vesnici.',
    ],
    promote: [
      'Pořad dvou kamarádů se v Americe stal fenoménem.',
      'Aplikace radnice se zhroutila hned první den.',
      'Soud odmítl nahrávky poslouchat.',
    ],
    ad: [
      'Reklama na tabák je zakázaná.',
      'Agentura propustila dvacet lidí.',
      'Strany utratily miliony za kampaň na internetu.',
    ],
    share: ['Zveřejnila snímek syna na své stránce.', 'Policisté ho sledovali dva týdny.'],
    consent: ['Babička upekla sušenky pro celou ulici.', 'Soud nařídil firmě smazat údaje zákazníků.'],
    comment: ['Starosta odmítl na otázky odpovědět.'],
    credit: ['Policisté zajistili na místě stopy.'],
    byline: ['Požár vypukl krátce před půlnocí.'],
    notice: ['Vláda odložila rozhodnutí o týden.'],
    furniture: ['Děti se v pořádku vrátily domů.'],
  },
});
