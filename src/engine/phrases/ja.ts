import type { PhrasePack } from './phrase-pack.ts';

// Phrases match anywhere in the text and as written, so Latin letters keep their case. Refused in the strong lists, because
// stories say them too: 会員登録, 無料会員, 有料会員, 寄付, 購読, おすすめ, ランキング, 動画, 広告, 写真.
export const ja: PhrasePack = {
  lang: 'ja',
  common: 'の, に, は, を, た, が, で, て, と, し, れ, さ, い, な, る, も, す, こ, ん, か',
  phrases: {
    ask: '=会員登録, =ログイン, =購読する, =寄付する, 会員限定, 続きを読むには, 会員になる, 無料閲覧, ご支援, 寄付はこちら',
    field: '会員, 購読, 支援, 寄付, 登録',
    offer: '初月無料, いつでも解約, 無料でお試し',
    newsletter:
      '=メルマガ, メールマガジン, ニュースレターに登録, メールでお届け, メールアドレスを入力, 配信登録, 通知を受け取',
    mail: 'メール, メルマガ, ニュースレター',
    related: '=おすすめ, =関連, =ランキング, =新着, 関連記事, あわせて読みたい, おすすめ記事, よく読まれている',
    promote: '=動画, =イベント, アプリをダウンロード, クイズに挑戦, ポッドキャストを聴, 動画を見る',
    ad: '=広告, =pr, スポンサーリンク, 広告の後, 当社に還元',
    share: '=シェア, =保存, をシェア, 友だち追加',
    consent: 'Cookieを使用, すべて拒否',
    comment: '=コメント, コメントを書く, 件のコメント',
    we: '当社, 当サイト, 編集部',
    you: 'あなた, 皆さま, みなさん, ください',
    credit: '写真, 撮影, 画像',
    byline: '取材・文, 記者, 編集委員, 時間前',
    notice: '訂正, おわび, 仮名',
    furniture: '=ホーム, =検索, =メニュー, 無断転載, プライバシーポリシー, 分で読めます',
    said: 'と述べ, と話, と語, によると, と説明',
  },
};
