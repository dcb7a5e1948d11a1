import type { SourceDocument } from '../core/source.js';

/**
 * 資料: the documents that the sources of the rules name: S0–S4 are the five the rules rest on, P…
 * are
 * public.
 *
 * @example
 * import { documents } from 'iryokikan/catalogue';
 * documents.S4.date //=> '2026-04'
 */
export const documents: Readonly<Record<string, SourceDocument>> = {
  S0: {
    title:
      '日薬業発第305号・厚生労働省事務連絡「保険医療機関等電子申請・届出等システム」の利用案内',
    date: '2024-11-29',
  },
  S1: {
    title:
      '保連発1226第1号・保医発1226第8号「オンライン資格確認の導入に係る受付番号・導入計画書」ほか',
    date: '2023-12-26',
  },
  S2: {
    title: 'レセコン事業者の利用申請・電子証明書・オンライン請求マニュアル（歯科）',
    date: '2024-03-25以降',
  },
  S3: { title: '事務連絡と医療機関等向けポータルサイトのDM', date: '2023-02-03' },
  S4: { title: '訪問看護ステーション向け導入手順（詳細版）', date: '2026-04' },
  P1: {
    title: 'お客さまIDの形式（CAF＋数字10桁、COP＋数字8桁）についてのブログ記事',
    date: '2016-05-13',
    address: 'http://ninebe.com/2016/05/13/post-970/',
  },
  P2: {
    title: '福岡県国民健康保険団体連合会（オンライン請求の届出）',
    date: '',
    address: 'http://www.kokuhoren-fukuoka.jp/?page_id=439',
  },
  P3: {
    title: 'オンライン請求の届出の解説（個人のページ）',
    date: '',
    address: 'https://kanri.nkdesk.com/online/online.php',
  },
  P4: {
    title: '診療報酬請求書等の記載要領等について 別添２ 第４（二次資料による）',
    date: '',
    address: 'https://www.mhlw.go.jp/content/12400000/001275316.pdf',
  },
  P5: {
    title: '各地方厚生（支）局の管轄一覧（コード内容別医療機関一覧表、2025年8月）',
    date: '2025-08',
  },
  P6: {
    title: '医療機関コードの構造（日本医療情報学会 2022）',
    date: '2022',
    address: 'https://confit.atlas.jp/guide/organizer/jcmi/jcmi2022/subject/2-G-3-04/',
  },
  P7: { title: 'JP Core Organization（医療機関コード10桁・点数表コード）', date: '' },
  P8: {
    title: '関東信越厚生局 FAQ（管轄する都県）',
    date: '',
    address: 'https://kouseikyoku.mhlw.go.jp/kantoshinetsu/faq/hoken_a.html',
  },
  P9: {
    title:
      '行政機関の休日に関する法律（昭和63年法律第91号）、国民の祝日に関する法律（昭和23年法律第178号）',
    date: '',
    address: 'https://compalex.tty-i.com/law/363AC0000000091_20150801_000000000000000',
  },
  P10: {
    title: '年齢計算ニ関スル法律（明治35年法律第50号）、民法140条・143条',
    date: '',
    address: 'http://koyomikun.com/i/mamechi/nenrei/kazoekata.php',
  },
  P11: {
    title: '旧・医療機関等向けポータルサイト FAQ',
    date: '',
    address: 'https://www.iryohokenjyoho-portalsite.jp/faq/post-2.html',
  },
  P12: {
    title: '総合ポータルサイト KB0010416（電気通信回線種別）',
    date: '',
    address:
      'https://iryohokenjyoho.service-now.com/csm?id=kb_article_view&sysparm_article=KB0010416',
  },
  P13: {
    title: '社会保険診療報酬支払基金（オンライン請求の届出の取りまとめ、保険者）',
    date: '',
    address: 'https://www.ssk.or.jp/smph/seikyushiharai/online/online_01/index.html',
  },
  P14: {
    title: '秋田県国民健康保険団体連合会（オンライン請求のスケジュール、ヘルプデスクの受付時間）',
    date: '',
    address: 'https://www.akita-kokuhoren.or.jp/iryou/shinryohoshu/online_scedule/',
  },
  P15: {
    title: '社会保険診療報酬支払基金（レセプトの提出）',
    date: '',
    address: 'https://www.ssk.or.jp/smph/seikyushiharai/iryokikan/rezept_02.html',
  },
  P16: {
    title: '電子証明書の更新、コールセンターの受付時間（事業者の案内）',
    date: '',
    address: 'https://contents.dentalsystems.jp/knowledge/',
  },
  P17: {
    title: '電子証明書の案内（発行から3年3か月、簡易書留）',
    date: '',
    address: 'https://tokyo-sk.com/news1/32892',
  },
  P18: {
    title: '東海北陸厚生局 オンライン資格確認の導入等の手続',
    date: '',
    address:
      'https://kouseikyoku.mhlw.go.jp/tokaihokuriku/iryo_shido/shitei-kisai/dounyutoutetuduki.html',
  },
  P19: {
    title: '四国厚生支局 保険医療機関等の指定申請',
    date: '',
    address:
      'https://kouseikyoku.mhlw.go.jp/shikoku/shinsei/shido_kansa/hoken_shitei/shitei_shinsei.html',
  },
  P20: {
    title: '中国四国厚生局 オンライン資格確認（受付番号・経過措置）',
    date: '2024-03-15',
    address:
      'http://kouseikyoku.mhlw.go.jp/chugokushikoku/shinsei/shido_kansa/shitei_kijun/online_shikaku.html',
  },
  P21: {
    title:
      '厚生労働省通知「保険医療機関及び保険医療養担当規則等の一部改正に伴う実施上の留意事項について」の一部改正（保連発0222第1号・保医発0222第1号）',
    date: '2024-02-22',
    address: 'https://www.mhlw.go.jp/web/t_doc?dataId=00tc8283&dataType=1&pageNo=1',
  },
  P22: {
    title: '東海北陸厚生局（オンライン資格確認導入の猶予届出書について）',
    date: '2024-03-18',
    address: 'https://kouseikyoku.mhlw.go.jp/tokaihokuriku/newpage_00517.html',
  },
  P23: {
    title: '医療機関等向け総合ポータルサイト（訪問看護の経過措置）',
    date: '',
    address:
      'https://iryohokenjyoho.service-now.com/csm?id=kb_article_view&sys_kb_id=84f057b6933502140fdff0e01bba107d',
  },
  P25: {
    title: '宮崎県国民健康保険団体連合会（介護給付費の請求の届出）',
    date: '',
    address: 'https://kokuhoren-miyazaki.or.jp/nursing/notification.html',
  },
  P26: {
    title: 'CBnews（オンライン資格確認の経過措置、その他特に困難な事情）',
    date: '2022-12-26',
    address: 'https://cbnews.jp/news/entry/20221226150632',
  },
  P27: {
    title:
      '公開されている訪問看護ステーションの介護事業所番号（osawa-ux/houmonkango-navi が地方厚生局の届出と結び付けたもの）',
    date: '2026-11',
    address: 'https://github.com/osawa-ux/houmonkango-navi',
  },
  P28: {
    title: '支払基金・国保中央会 オンラインによる請求に係る記録条件仕様（訪問看護用）',
    date: '2024-06',
  },
  P29: {
    title: '地方厚生（支）局 届出受理医療機関名簿（34都道府県）',
    date: '2025-10',
  },
  'record-formats': {
    title:
      'オンライン又は光ディスク等による請求に係る記録条件仕様（医科用、DPC用、歯科用、調剤用）',
    date: '2020-04',
    address: 'https://shinryohoshu.mhlw.go.jp/shinryohoshu/receMenu/doReceInfo',
  },
  package: { title: 'このパッケージ自身の決まり', date: '2026-11' },
  registers: {
    title: '各地方厚生（支）局が公表する保険医療機関・薬局の一覧での確認（2025年8月）',
    date: '2025-08',
  },
};
