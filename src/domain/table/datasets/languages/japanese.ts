import type { LanguageSpellings } from "./spellings";

const agent = ["担当者", "担当", "担当者名", "エージェント", "オペレーター", "対応者"];
const team = ["チーム", "チーム名", "グループ", "担当グループ", "担当チーム", "部署"];
const caseId = ["ケース番号", "ケースid", "チケット番号", "チケットid", "問い合わせ番号", "お問い合わせ番号", "受付番号", "案件番号", "インシデント番号"];
const updated = ["更新日", "更新日時", "最終更新日", "最終更新日時"];
const customer = ["顧客", "顧客名", "顧客id", "お客様", "お客様名", "取引先", "依頼者"];

export const japanese: LanguageSpellings = {
  cases: {
    tables: ["ケース", "チケット", "問い合わせ", "お問い合わせ", "インシデント", "案件"],
    columns: {
      "case-id": caseId,
      opened: ["受付日", "受付日時", "開始日", "作成日", "作成日時", "起票日", "発生日", "オープン日"],
      closed: ["クローズ日", "クローズ日時", "完了日", "完了日時", "終了日", "対応完了日"],
      resolved: ["解決日", "解決日時"],
      status: ["ステータス", "状態", "状況"],
      customer,
      topic: ["カテゴリ", "カテゴリー", "分類", "種別", "問い合わせ種別", "問い合わせ内容", "件名"],
      channel: ["チャネル", "チャンネル", "経路", "受付経路", "発生源"],
      agent, team,
      transfers: ["転送回数", "転送", "エスカレーション回数", "再割り当て回数"],
      reopens: ["再オープン回数", "再オープン", "再開回数"],
      contacts: ["対応回数", "連絡回数", "返信回数"],
      "work-started": ["対応開始", "対応開始日時", "通話開始", "通話開始日時"], "work-ended": ["対応終了", "対応終了日時", "通話終了", "通話終了日時"],
      "handle-minutes": ["対応時間", "処理時間", "対応時間分", "処理時間分", "平均処理時間"],
      csat: ["満足度", "顧客満足度", "評価"],
      article: ["記事", "ナレッジ", "ナレッジ記事", "記事番号"],
      "handled-by": ["対応種別", "対応方法", "解決者種別"],
      "first-contact-flag": ["初回解決", "一次解決", "初回対応解決", "一次完了"],
      updated,
    },
  },
  people: {
    tables: ["従業員", "社員", "人員", "スタッフ", "社員名簿", "人事"],
    columns: {
      person: ["氏名", "名前", "社員名", "従業員名", "社員番号", "従業員番号"], team,
      hired: ["入社日", "入社年月日", "採用日", "着任日"], left: ["退職日", "退社日", "退職年月日", "離職日", "最終出社日"],
      "exit-kind": ["退職区分", "退職種別", "離職区分"], "exit-reason": ["退職理由", "離職理由"],
      leader: ["上司", "上長", "管理者", "リーダー", "チームリーダー", "マネージャー"], role: ["役職", "職務", "職種", "ポジション"], level: ["等級", "レベル", "職位", "グレード"],
      fte: ["常勤換算", "勤務割合"],
    },
  },
  teams: {
    tables: ["チーム一覧", "グループ", "組織"],
    columns: { team, leader: ["リーダー", "チームリーダー", "責任者"], from: ["開始日", "有効開始日", "から"], to: ["終了日", "有効終了日", "まで"], formerly: ["旧名称", "旧チーム名"] },
  },
  decisions: {
    tables: ["意思決定", "決定事項", "決裁"],
    columns: {
      "decision-id": ["決定番号", "決定id", "決裁番号"], identified: ["起案日", "提起日", "認識日"], resolved: ["決定日", "決裁日", "決定日時"], class: ["決定種別", "決定区分"],
      level: ["決定レベル", "決裁レベル"], how: ["決定方法"], owner: ["決定者", "決裁者", "責任者"], team,
      "effect-operations": ["運用への効果"], "effect-quality-coaching": ["品質への効果"], "effect-leadership-people": ["人への効果"], "effect-customer-experience": ["顧客への効果"], updated,
    },
  },
  contributions: {
    tables: ["貢献", "ナレッジ貢献", "ナレッジベース", "記事一覧"],
    columns: { agent: [...agent, "作成者", "投稿者", "著者"], "contributed-on": ["投稿日", "公開日", "作成日", "日付"], kind: ["種別", "区分", "種類"], article: ["記事", "記事番号", "記事名"], "case-id": caseId, team },
  },
  suggestions: {
    tables: ["提案", "改善提案", "アイデア"],
    columns: {
      "suggestion-id": ["提案番号", "提案id", "アイデア番号"], agent: [...agent, "提案者"], submitted: ["提案日", "提出日"], status: ["ステータス", "状態"], decided: ["決定日", "審査日"],
      implemented: ["実施日", "実装日", "実現日"], "duplicate-of": ["重複元"], team, updated,
    },
  },
  interactions: {
    tables: ["部門連携", "連携", "他部署連携"],
    columns: { occurred: ["日付", "実施日", "連携日"], agent, team, department: ["相手部署", "他部署", "連携先", "連携先部署"], outcome: ["結果", "成果"], thread: ["スレッド"], "case-id": caseId, asked: ["質問日時", "依頼日時"], answered: ["回答日時"] },
  },
  questions: {
    tables: ["質問", "質問一覧", "リーダーへの質問"],
    columns: { asked: ["質問日", "質問日時"], answered: ["回答日", "回答日時", "初回回答日時"], "response-minutes": ["回答時間", "応答時間", "待ち時間"], agent: [...agent, "質問者"], leader: ["リーダー", "回答者", "上司"], channel: ["チャネル", "手段"], team },
  },
  "role-fills": {
    tables: ["登用", "昇進", "役職登用"],
    columns: { role: ["役職", "ポジション"], level: ["等級", "レベル", "職位"], "filled-on": ["登用日", "着任日", "昇進日", "任命日"], source: ["社内社外", "登用元", "内部外部", "採用区分"], "internal-hire": ["社内登用", "内部登用", "社内候補者"], person: ["氏名", "名前", "対象者"], team },
  },
  "effort-answers": {
    tables: ["アンケート", "アンケート回答", "顧客努力指標"],
    columns: { "answered-on": ["回答日", "回答日時"], score: ["スコア", "点数", "評価点", "回答"], customer, "case-id": caseId, agent, team, invitations: ["送付数", "配信数", "依頼数"] },
  },
  accounts: {
    tables: ["取引先", "顧客アカウント", "売上"],
    columns: {
      account: ["アカウント", "取引先名", "顧客名", "顧客id", "取引先id"], period: ["月", "対象月", "請求月", "年月"], "opening-revenue": ["月初売上", "期首売上"], expansion: ["増額", "アップセル"],
      contraction: ["減額", "ダウングレード"], "churned-revenue": ["解約額", "解約売上"], churned: ["解約", "解約済み", "解約フラグ"], "tenure-months": ["契約月数", "利用月数", "継続月数"], "last-support-touch": ["最終サポート日", "最終対応日"], touched: ["サポート対応", "サポート利用"], "attributed-amount": ["貢献額", "帰属額"],
    },
  },
};
