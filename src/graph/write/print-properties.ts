import { bandsOf, type Print, packPrint } from '../../model/near-copies';

/** The bands of a print under the names of their properties: `band0` and so on. */
export const bandProperties = (print: Print): Record<string, number> =>
  Object.fromEntries(bandsOf(print).map((key, band) => [`band${band}`, key]));

/** Print and bands, as the node of an extraction has them. */
export const printProperties = (print: Print): Record<string, unknown> => ({
  print: packPrint(print),
  ...bandProperties(print),
});
