/** Words of the page where there is no Excel to work with. */
export const englishStart = {
  works: "What still works",
  todo: "What to do",
  noLibrary: {
    title: "Excel's library did not load",
    text: "The page could not get office.js, through which it talks to Excel.",
    works: "The workbook is untouched, and sheets that the add-in made before go on calculating.",
    todo: "Check the connection to appsforoffice.microsoft.com (a proxy or a firewall may block it), then close the pane and open it again.",
  },
  noHost: {
    title: "Open this page in Excel",
    text: "It is open in a browser, without a workbook beside it, so there is nothing that it could read.",
    works: "Nothing was read and nothing was sent; workbooks with a scorecard go on calculating.",
    todo: "In Excel choose Home, Add-ins, Leadership Scorecard. The user's guide says how the add-in gets there.",
  },
  wrongHost: (host: string) => ({
    title: `This is ${host}, not Excel`,
    text: "The scorecard is made from tables of a workbook, which only Excel has.",
    works: `Your ${host} file is untouched.`,
    todo: "Open the workbook with your team's tables in Excel and start the add-in there.",
  }),
  tooOld: {
    title: "This Excel is too old",
    text: "The add-in needs version 1.14 of Excel's interface for add-ins (ExcelApi 1.14); this Excel has an older one.",
    works: "Scorecard sheets that are in the workbook already stay readable, and their formulas go on calculating.",
    todo: "Update Excel (File, Account, Update Options), or open the workbook in Excel on the web.",
  },
};
