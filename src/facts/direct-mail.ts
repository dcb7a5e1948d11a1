/** DM送付の基準日. S3 「令和5年1月15日時点」. */
export const directMailReference = '2023-01-15';

/** Date of the letters. S3 「令和5年2月3日付を予定」. */
export const directMailDate = '2023-02-03';
