import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType, type ScalarProperty } from "../../protocol/apiType";
import { textValue } from "../arguments";
import { change, pageOf } from "./pageLayoutType";

/** One header and footer for all pages; those of first, odd and even pages are not served. */
export const headerFooterGroupType: ApiType<SheetModel> = {
  name: "HeaderFooterGroup",
  scalars: { state: { get: () => "Default" } },
  objects: { defaultForAllPages: (sheet) => new ApiObject("HeaderFooter", sheet) },
};

export const headerFooterType: ApiType<SheetModel> = {
  name: "HeaderFooter",
  scalars: {
    leftHeader: part("header", "left"), centerHeader: part("header", "center"), rightHeader: part("header", "right"),
    leftFooter: part("footer", "left"), centerFooter: part("footer", "center"), rightFooter: part("footer", "right"),
  },
};

/** With their codes the three parts together may have 255 characters. */
function part(band: "header" | "footer", place: "left" | "center" | "right"): ScalarProperty<SheetModel> {
  return {
    get: (sheet) => pageOf(sheet)[band][place],
    set: (sheet, value, session) => {
      const texts = { ...pageOf(sheet)[band], [place]: textValue(value) };
      if (texts.left.length + texts.center.length + texts.right.length > 249) throw ApiError.invalidArgument();
      change(sheet, session, { [band]: texts });
    },
  };
}
