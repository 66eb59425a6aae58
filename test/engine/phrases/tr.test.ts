import { tr } from '../../../src/engine/phrases/tr.ts';
import { testPack } from '../../support/phrases.ts';

testPack(tr, {
  fires: {
    ask: [
      'Okumaya devam etmek için üye olun',
      'Zaten abone misiniz? Giriş yapın',
      'Bağımsız gazeteciliğe destek olun, desteğiniz bizi ayakta tutuyor',
    ],
    offer: ['İlk ay ücretsiz, istediğiniz zaman iptal edin', 'Ayda sadece 49 TL'],
    newsletter: ['Haftalık bültenimize abone olun', 'E-posta adresinizi girin'],
    related: ['SON DAKİKA', 'İlgili Haberler', 'Bunlar da ilginizi çekebilir', 'BUNLAR DA İLGİNİZİ ÇEKEBİLİR'],
    promote: ["Uygulamamızı Google Play'den indirin", 'Yeni bölümü hemen dinleyin'],
    ad: ['Sponsorlu içerik', 'Bu bağlantılardan komisyon kazanabiliriz'],
    share: ['Paylaş', 'Bizi sosyal medyada takip edin', 'Telegram kanalımıza katılın'],
    consent: ['Sitemizde çerez kullanıyoruz', 'Tümünü reddet'],
    comment: ['Henüz yorum yapılmamış', 'Yorumunuzu yazın'],
    credit: ['Fotoğraf: Elif Orman', 'Arşiv'],
    byline: ['Muhabir: Deniz Kaya', 'Son güncelleme: 18.30'],
    notice: ['Düzeltme: Haberin ilk halinde tarih yanlıştı', 'Editörün notu'],
    furniture: ['Tüm hakları saklıdır', '4 dakika okuma'],
  },
  silent: {
    ask: [
      'Telefon şirketi üç ayda kırk bin müşteri kaybetti.',
      'Gazete ücretli sistemi kaldıracağını duyurdu.',
      'Meclis üyeleri değişikliğe karşı oy kullandı.',
      'Kulübün taraftarları stada kadar yürüdü.',
      'İş adamı hastaneye iki milyon bağışladı.',
      '“Yardım gelmezse barınak kapanır,” dedi müdür.',
      'Hükümet yoksul ailelere destek sözü verdi.',
      'Otuz yaşında üniversiteye kayıt yaptırdı.',
    ],
    offer: ['Sütün fiyatı gelecek hafta artacak.', 'Ortalama ücret geçen yıl yüzde beş arttı.'],
    newsletter: [
      'Müdür gece yarısı çalışanlara mektup yolladı.',
      'Posta idaresi ilde dört şubeyi kapatıyor.',
      'Kurduğu kanalı yüz bin kişi izliyor.',
    ],
    related: [
      'Takım son dakika golüyle kazandı.',
      'Bakanlar raporu yayımlandıktan sonra okudu.',
      'Polis iki olay arasındaki bağı araştırıyor.',
      'Ülkenin sevilen yazarı bir köyde doğdu.',
    ],
    promote: [
      "İki arkadaşın programı Amerika'da ilgi topladı.",
      'Belediyenin sistemi ilk gün çöktü.',
      'Mahkeme kayıtları dinlemeyi reddetti.',
    ],
    ad: [
      'Meclis komisyonu tasarıyı görüştü.',
      'Ajans yirmi kişiyi işten çıkardı.',
      'Partiler kampanyaya milyonlar harcadı.',
    ],
    share: ['Oğlunun ilk adımlarını arkadaşlarına gösterdi.', 'Polis onu iki hafta izledi.'],
    consent: [
      'Çocuklara çerez ve meyve dağıtıldı.',
      'Ninesi bütün sokağa kurabiye yaptı.',
      'Mahkeme şirkete verileri silmesini emretti.',
    ],
    comment: ['Başkan soruları yanıtlamak istemedi.'],
    credit: ['Polis olay yerinde iz topladı.'],
    byline: ['Yangın gece yarısına doğru çıktı.'],
    notice: ['Hükümet kararı bir hafta erteledi.'],
    furniture: ['Çocuklar sağ salim eve döndü.'],
  },
});
