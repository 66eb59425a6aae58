import { hiddenForPrint } from '../../../src/engine/signals/hidden-for-print.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(hiddenForPrint, {
  fires: {
    'a box that print leaves out':
      '<style>@media print { .give { display: none } }</style><aside class="give"><p data-block>Give today</p></aside>',
    'one of several':
      '<style>@media print { nav, .share, #mail { display: none !important } }</style><div id="mail" data-block>The Morning Tide</div>',
    'a paragraph itself':
      '<style>@media print { p.more { display: none } }</style><p class="more" data-block>Read more</p>',
  },
  silent: {
    'the paragraph beside it':
      '<style>@media print { .give { display: none } }</style><aside class="give">Give</aside><p data-block>The bell was cast in Bodden.</p>',
    'another style for print':
      '<style>@media print { .story { color: black } }</style><p class="story" data-block>The bell was cast in Bodden.</p>',
    'hidden on small screens':
      '<style>@media (max-width: 300px) { .map { display: none } }</style><p class="map" data-block>The reef in 1953</p>',
    'shown for print':
      '<style>@media print { .address { display: block } }</style><p class="address" data-block>coastcourier.example</p>',
    'no style at all': '<aside class="no-print"><p data-block>Give today</p></aside>',
  },
});
