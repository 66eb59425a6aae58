import type { PhrasePack } from './phrase-pack.ts';

// A capital İ is read as i, never as ı; words spelt with ı are not met in capitals.
// Refused in the strong lists, because stories say them too: "abone ol", "üye ol" inside a phrase, "destek verin", "bağış".
export const tr: PhrasePack = {
  lang: 'tr',
  common: 've, bir, bu, da, de, için, ile, çok, daha, olarak, gibi, kadar, sonra, olan, ise, ne, en, göre, her, o',
  phrases: {
    ask: `=abone ol, =üye ol, hemen abone, zaten abone, zaten üye, üye olun, hesabınız var, okumaya devam etmek,
      devamını okumak için, destek olun, bize destek, desteğiniz*`,
    field: 'abone*, üye*, destek*, bağış*, kayıt ol',
    offer: 'istediğiniz zaman, ücretsiz dene*, sadece _ tl, ilk ay ücretsiz',
    newsletter: '=bülten, bültenimiz*, haber bülteni*, e posta adresiniz*, e postanız*, gelen kutu*, kaydolun',
    mail: 'bülten*, e posta*, bildirim*',
    related: `=ilgili, =son dakika, =öne çıkanlar, =diğer haberler, =son haberler, ilgili haber*, ilgili içerik*,
      ilginizi çekebilir, en çok okunan*, devamını oku, haberin devamı`,
    promote: "=galeri, =video, =etkinlikler, uygulamamızı, uygulamayı indir*, google play'den, hemen dinle*",
    ad: '=reklam, =ilan, sponsorlu içerik, sponsorlu bağlantı*, komisyon kazan*',
    share: '=paylaş, =takip et, takip edin, kanalımıza katıl*',
    consent: 'tümünü reddet, çerez kullan*',
    comment: '=yorumlar, yorum yapılmamış, yorumunuz*',
    we: 'biz, bize, bizim',
    you: 'siz, sizin, size, sizi',
    credit: 'fotoğraf, fotoğraflar, arşiv',
    byline: 'muhabir, yazar, güncelleme, yayınlanma',
    notice: 'düzeltme, ilk halinde, editörün notu',
    furniture: '=menü, =ara, =iletişim, hakları saklıdır, gizlilik politikası, dakika okuma',
    said: 'dedi, söyledi, belirtti, göre, açıkladı',
  },
};
