/** 新規ユーザー登録 of 訪問看護 begins, on the new portal. S4. */
export const portalOpened = '2024-01-15';

/** 医療機関等向け総合ポータルサイト renewed. S2 「新サイト：2024/3/25にリニューアル済み」. */
export const portalRenewed = '2024-03-25';

/** The last day of the old portal: the one before. */
export const oldPortalLast = '2024-03-24';
