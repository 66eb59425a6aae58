import type { PhrasePack } from './phrase-pack.ts';

// Simplified and traditional side by side. Phrases match anywhere in the text and as written, so Latin letters keep their case.
// Refused in the strong lists, because stories say them too: 订阅, 会员, 捐款, 支持我们, 推荐, 广告, 分享, 关注.
export const zh: PhrasePack = {
  lang: 'zh',
  common: '的, 了, 是, 在, 不, 有, 这, 這, 他, 们, 們, 和, 也, 就, 说, 說, 而, 于, 於, 与',
  phrases: {
    ask: '=订阅, =訂閱, =登录, =捐款, 成为会员, 成為會員, 登录后, 继续阅读, 繼續閱讀, 立即捐款, 登入後, 無限閱讀, 您的支持',
    field: '订阅, 訂閱, 会员, 會員, 捐款',
    offer: '首月, 随时取消, 隨時取消, 限時優惠',
    newsletter: '=电子报, =電子報, 订阅我们, 訂閱我們, 輸入電子郵件, 每日简报',
    mail: '邮箱, 邮件, 電郵',
    related:
      '=推荐, =推薦, =更多, =热门, =熱門, 相关阅读, 相關閱讀, 延伸閱讀, 延伸阅读, 相关新闻, 相關新聞, 大家都在看',
    promote: '=视频, =影音, =播客, 下载客户端, 下載App, 扫描二维码, 立即收聽',
    ad: '=广告, =廣告, 赞助内容, 贊助內容, 獲得佣金, 获得佣金',
    share: '=分享, =收藏, 复制链接, 關注我們',
    consent: '使用Cookie, 接受所有Cookie',
    comment: '=评论, 发表评论, 則留言',
    we: '我们, 我們, 本报',
    you: '您, 你, 请, 請',
    credit: '图源, 圖源, 圖為',
    byline: '记者, 記者, 作者, 更新時間',
    notice: '更正, 编者按, 編者按',
    furniture: '=首页, =首頁, =搜索, 版权所有, 版權所有, 閱讀時間',
    said: '表示, 称, 指出, 說, 说',
  },
};
