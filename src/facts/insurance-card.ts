/** 健康保険証の新規発行終了. S4. */
export const insuranceCardEnd = '2024-12-02';
