/** The standard normal distribution's 97.5 % quantile, for two-sided 95 % intervals. */
export const normalQuantile = 1.959963984540054;
