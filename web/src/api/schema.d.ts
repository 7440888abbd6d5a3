// SPDX-License-Identifier: Apache-2.0
// Generated from docs/api/openapi.json by npm run gen-api.

export interface paths {
    "/api/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_access_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_access_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_permission_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_access_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_accounts"];
        put?: never;
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_accounts_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_accounts_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disable_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enable_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_account"];
        trace?: never;
    };
    "/api/accounts/{account_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set_grants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_records_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_records_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audit_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/reads.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_reads_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/reads.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_reads_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify_audit_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_audit_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_calendar_versions"];
        put?: never;
        post: operations["draft_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_calendar_versions_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_calendar_versions_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_calendar_version"];
        put: operations["change_calendar_draft"];
        post?: never;
        delete: operations["discard_calendar_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions/{version_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions/{version_id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-versions/{version_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_calendar_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["delete_comment"];
        options?: never;
        head?: never;
        patch: operations["edit_comment"];
        trace?: never;
    };
    "/api/comments/{comment_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_comment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_contracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_contracts_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_contracts_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{contract_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledge_nonrenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calculate_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment/months.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment_months_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment/months.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_establishment_months_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/establishment/{unit_id}/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set_quota"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["store_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/files/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fact-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_fact_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_facts"];
        put?: never;
        post: operations["declare_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_facts_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_facts_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/{fact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_fact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/{fact_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/{fact_id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correct_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/{fact_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/{fact_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_grade_sheets"];
        put?: never;
        post: operations["open_grade_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_grade_sheets_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_grade_sheets_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets/{sheet_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_grade_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets/{sheet_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move_grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets/{sheet_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["return_grade_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets/{sheet_id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["seal_grade_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grade-sheets/{sheet_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit_grade_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_imports"];
        put?: never;
        post: operations["upload_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_imports_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_imports_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_import_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_import_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_import_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["plan_import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["run_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_jobs_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_jobs_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_clock_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/clock/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_clock_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{job_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retry_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_ladder"];
        put?: never;
        post: operations["set_ladder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/league": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_league"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_leavings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_leavings_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_leavings_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_leavings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/{leaving_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_leaving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/{leaving_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_leaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/{leaving_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete_leaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/{leaving_id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["add_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavings/{leaving_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settle_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_entries_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_entries_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_ledger_head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_signed_heads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify_zone_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merit-files/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_merit_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_notice_settings"];
        put: operations["set_notice_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_office_hours"];
        put: operations["set_office_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structure/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_counted_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structure/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_counted_people_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structure/people.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_counted_people_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-reads.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_reads_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-reads.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_reads_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_people"];
        put?: never;
        post: operations["create_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_people_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_people_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_person"];
        trace?: never;
    };
    "/api/people/{person_id}/appoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_contracts_of"];
        put?: never;
        post: operations["sign_contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/end-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set_identity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/identity/unseal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unseal_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/identity/{unsealing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["open_leaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/rehire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rehire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_periods"];
        put?: never;
        post: operations["add_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{period_id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["seal_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_plans"];
        put?: never;
        post: operations["create_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_plans_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_plans_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_plan"];
        put: operations["change_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adopt_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discard_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_points_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_points_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/{subject_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_posts"];
        put?: never;
        post: operations["create_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_posts_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_posts_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close_posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["freeze_posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/thaw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["thaw_posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_post"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_post"];
        trace?: never;
    };
    "/api/posts/{post_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post_id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["freeze_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post_id}/thaw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["thaw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_powers"];
        put?: never;
        post: operations["add_power"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/powers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_powers_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/powers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_powers_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/powers/{power_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_power"];
        trace?: never;
    };
    "/api/powers/{power_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_power"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_preferences"];
        put: operations["set_preference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ranking.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_ranking_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ranking.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_ranking_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{record_kind}/{record_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["write_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{record_kind}/{record_id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["follow_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{record_kind}/{record_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{record_kind}/{record_id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_talk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_references"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/references.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_references_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/references.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_references_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_relations"];
        put?: never;
        post: operations["declare_relation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_relations_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_relations_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_kin_overrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_relations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_relation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relation_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_relation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relation_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_relation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relation_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_relation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_renewals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_renewals_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_renewals_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide_renewals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals/{contract_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_nonrenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renewals/{contract_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_nonrenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_schemes"];
        put?: never;
        post: operations["create_scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{scheme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_scheme"];
        put: operations["change_scheme"];
        post?: never;
        delete: operations["discard_scheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{scheme_id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adopt_scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{scheme_id}/grading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_grading"];
        put: operations["set_grading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{subject_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_score"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_security_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_security_events_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_security_events_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_security_alarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_session"];
        put?: never;
        post: operations["sign_in"];
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switch_zone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_own_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_own_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_setup"];
        put?: never;
        post: operations["set_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_targets"];
        put?: never;
        post: operations["set_targets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/of/{subject_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_targets_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_units"];
        put?: never;
        post: operations["create_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_units_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_units_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_unit"];
        trace?: never;
    };
    "/api/units/{unit_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit_id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set_head"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_unit_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/viewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start_viewing"];
        delete: operations["end_viewing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_views"];
        put?: never;
        post: operations["create_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{view_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["delete_view"];
        options?: never;
        head?: never;
        patch: operations["change_view"];
        trace?: never;
    };
    "/api/views/{view_id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set_default_view"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_zones"];
        put?: never;
        post: operations["add_zone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_zones_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_zones_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones/{zone_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_zone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_zone"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessReport: {
            /** Format: uuid */
            account_id: string;
            account_name: string;
            username: string;
            title: string;
            state: components["schemas"]["AccountState"];
            roles: components["schemas"]["Role"][];
            permissions: components["schemas"]["AccessRow"][];
            lists: components["schemas"]["SeenList"][];
            may_be_viewed: boolean;
        };
        AccessRow: {
            /** Format: uuid */
            account_id: string;
            account_name: string;
            username: string;
            permission: string;
            permission_zh: string;
            permission_en: string;
            roles: string;
            reach: components["schemas"]["Reach"];
            anchor_name: string;
            unit_count: number;
            people_count: number;
        };
        AccessRowPage: {
            rows: components["schemas"]["AccessRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        AccessSort: "account" | "permission" | "people";
        AccountRow: {
            /** Format: uuid */
            account_id: string;
            version: number;
            username: string;
            name: string;
            title: string;
            roles: components["schemas"]["Role"][];
            state: components["schemas"]["AccountState"];
            /** Format: date-time */
            created_at: string;
            locked: boolean;
        };
        AccountRowPage: {
            rows: components["schemas"]["AccountRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        AccountSort: "username" | "name" | "created_at";
        /** @enum {string} */
        AccountState: "active" | "disabled";
        AccountView: {
            /** Format: uuid */
            account_id: string;
            version: number;
            username: string;
            name: string;
            title: string;
            person_id: string | null;
            state: components["schemas"]["AccountState"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            password_changed_at: string;
            grants: components["schemas"]["Grant"][];
        };
        ActionWord: {
            action: string;
            module: string;
            zh: string;
            en: string;
            is_act: boolean;
        };
        ActionWords: {
            rows: components["schemas"]["ActionWord"][];
        };
        Actor: {
            subject_kind: components["schemas"]["SubjectKind"];
            subject_id: string;
            share_bp: number;
        };
        /** @enum {string} */
        AgeBand: "under_30" | "from_30" | "from_40" | "from_50" | "not_known";
        /** @enum {string} */
        AlarmKind: "spraying" | "guessing" | "lock_outs" | "forgery" | "probing";
        AssignmentRow: {
            /** Format: uuid */
            assignment_id: string;
            /** Format: uuid */
            post_id: string;
            post_title: string;
            category: string;
            level: number;
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            department_name: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        AuditRecord: {
            seq: number;
            /** Format: date-time */
            recorded_at: string;
            account_id: string;
            account_name: string;
            username: string;
            action: string;
            action_zh: string;
            action_en: string;
            subject_kind: string;
            subject_id: string;
            subject_name: string;
            result: components["schemas"]["RecordResult"];
            outcome: string;
            address: string;
            chain: components["schemas"]["Chain"];
            reason: string;
            viewing_as: string;
            erased: boolean;
            input: components["schemas"]["Leaf"][];
            changes: components["schemas"]["Change"][];
            detail_sm3: string;
            prev: string;
            hash: string;
        };
        /** @enum {string} */
        Barred: "veto" | "probation" | "away" | "not_assessed";
        CalendarEffects: {
            moved: components["schemas"]["MovedTerm"][];
            moved_count: number;
            open_count: number;
            moved_elsewhere: number;
        };
        CalendarYearView: {
            year: number;
            source: components["schemas"]["YearSource"];
            document_number: string;
            working_days: number;
            day_count: number;
            days: components["schemas"]["SpecialDay"][];
            version_id: string | null;
            draft_id: string | null;
        };
        /** @enum {string} */
        Chain: "zone" | "installation";
        ChainState: {
            seq: number;
            hash: string;
        };
        Change: {
            path: string;
            kind: components["schemas"]["ChangeKind"];
            before: string;
            after: string;
            sealed: boolean;
        };
        /** @enum {string} */
        ChangeKind: "added" | "removed" | "changed";
        Chart: {
            /** Format: date */
            on: string;
            rows: components["schemas"]["ChartRow"][];
        };
        ChartRow: {
            /** Format: uuid */
            unit_id: string;
            parent_id: string | null;
            depth: number;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
            head_title: string;
            head_name: string;
            headcount: number;
            filled: number;
            frozen: number;
            vacant: number;
        };
        ClockState: {
            version: number;
            in_doubt: boolean;
            found: string | null;
            expected: string | null;
            /** Format: date-time */
            now: string;
            decisions_waiting: number;
        };
        ColumnUse: {
            column: number;
            field: string;
            unit: string;
        };
        ColumnView: {
            column: number;
            heading: string;
            unit: string;
            hidden: boolean;
            samples: string[];
        };
        CommentHistory: {
            author_name: string;
            revisions: components["schemas"]["Revision"][];
        };
        CommentView: {
            /** Format: uuid */
            comment_id: string;
            version: number;
            author_name: string;
            body: string;
            mentions: string[];
            /** Format: date-time */
            written_at: string;
            edited_at: string | null;
            deleted: boolean;
            may_change: boolean;
        };
        ConfirmFact: {
            /** Format: uuid */
            fact_id: string;
            version: number;
        };
        /** @enum {string} */
        ContractKind: "yearly" | "fixed_term" | "task" | "open_ended";
        ContractOfPerson: {
            /** Format: uuid */
            contract_id: string;
            /** Format: uuid */
            person_id: string;
            number: string;
            kind: components["schemas"]["ContractKind"];
            state: components["schemas"]["ContractState"];
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            /** Format: date */
            signed_on: string;
            version: number;
            renewal: components["schemas"]["RenewalState"];
            ground: components["schemas"]["Ground"] | null;
            document: string;
            reason: string;
            decider_name: string;
            second_name: string;
            acknowledged_at: string | null;
            may_acknowledge: boolean;
        };
        ContractRow: {
            /** Format: uuid */
            contract_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            unit_name: string;
            number: string;
            kind: components["schemas"]["ContractKind"];
            state: components["schemas"]["ContractState"];
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            /** Format: date */
            signed_on: string;
            version: number;
        };
        ContractRowPage: {
            rows: components["schemas"]["ContractRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        ContractSort: "valid_to" | "person" | "unit" | "number";
        /** @enum {string} */
        ContractState: "active" | "ended";
        ContractVersion: {
            /** Format: uuid */
            contract_id: string;
            version: number;
        };
        ContractsOfPerson: {
            person_name: string;
            rows: components["schemas"]["ContractOfPerson"][];
        };
        CountedRow: {
            /** Format: uuid */
            person_id: string;
            name: string;
            unit_name: string;
            post_title: string;
            category: string;
            level: number;
            gender: components["schemas"]["Gender"];
            birth_year: number | null;
            /** Format: date */
            since: string;
        };
        CountedRowPage: {
            rows: components["schemas"]["CountedRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        CountedSort: "name" | "unit" | "level" | "since";
        /** @enum {string} */
        DayKind: "off" | "work";
        /** @enum {string} */
        DayReason: "start" | "working" | "make_up" | "weekend" | "off" | "suspended";
        /** @enum {string} */
        DecidedOutcome: "decided" | "refused";
        DecidedRow: {
            /** Format: uuid */
            contract_id: string;
            outcome: components["schemas"]["DecidedOutcome"];
            code: string;
        };
        DecidedRows: {
            rows: components["schemas"]["DecidedRow"][];
        };
        /** @enum {string} */
        Decision: "renew" | "not_renew" | "defer";
        DemoAccount: {
            username: string;
            title: string;
        };
        Door: {
            kind: components["schemas"]["DoorKind"];
            /** Format: date */
            on: string;
            title: string;
            place: string;
            leaving: components["schemas"]["LeavingKind"] | null;
        };
        /** @enum {string} */
        DoorKind: "in" | "out" | "up" | "down" | "move";
        DueView: {
            due: string;
            warn_at: string;
            counted: number;
            skipped: number;
            provisional_years: number[];
            days: components["schemas"]["ExplainedDay"][];
            days_are_all: boolean;
            office_hours: string;
        };
        Entry: {
            /** Format: uuid */
            zone_id: string;
            seq: number;
            subject_id: string;
            indicator: string;
            measure: components["schemas"]["Measure"];
            quantity_x100: number;
            /** Format: date */
            occurred_on: string;
            period_id: string;
            kind: components["schemas"]["EntryKind"];
            /** Format: uuid */
            fact_id: string;
            /** Format: uuid */
            scheme_id: string;
            rule_id: string;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
            reverses: number | null;
            reason: string;
            prev: string;
            hash: string;
        };
        /** @enum {string} */
        EntryKind: "credit" | "deduct" | "reverse";
        EntryRow: {
            /** Format: uuid */
            zone_id: string;
            seq: number;
            subject_id: string;
            indicator: string;
            measure: components["schemas"]["Measure"];
            quantity_x100: number;
            /** Format: date */
            occurred_on: string;
            period_id: string;
            kind: components["schemas"]["EntryKind"];
            /** Format: uuid */
            fact_id: string;
            /** Format: uuid */
            scheme_id: string;
            rule_id: string;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
            reverses: number | null;
            reason: string;
            prev: string;
            hash: string;
            subject_name: string;
            fact_title: string;
            stands: boolean;
        };
        EntryRowPage: {
            rows: components["schemas"]["EntryRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        EntrySort: "seq" | "occurred_on";
        EstablishmentRow: {
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            kind: components["schemas"]["UnitKind"];
            category: string;
            establishment: number;
            headcount: number;
            filled: number;
            vacant: number;
            frozen: number;
            over: number;
            unallocated: number;
            version: number;
        };
        EstablishmentRowPage: {
            rows: components["schemas"]["EstablishmentRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        EstablishmentSort: "unit" | "category" | "establishment" | "vacant";
        EvidenceCard: {
            /** Format: uuid */
            evidence_id: string;
            name: string;
            media_type: string;
            size_bytes: number;
            sm3: string;
            /** Format: date-time */
            uploaded_at: string;
        };
        EvidenceOfRecord: {
            files: components["schemas"]["EvidenceCard"][];
        };
        ExplainedDay: {
            /** Format: date */
            day: string;
            reason: components["schemas"]["DayReason"];
            ordinal: number;
        };
        ExplainedScore: {
            subject_id: string;
            name: string;
            unit_name: string;
            kind: components["schemas"]["RankedKind"];
            category: string;
            level: number;
            period_id: string;
            period_name: string;
            sealed: boolean;
            /** Format: uuid */
            scheme_id: string;
            scheme_name: string;
            scheme_name_en: string;
            scheme_number: number;
            clause_zh: string;
            clause_en: string;
            total_x100: number | null;
            rank: number | null;
            group_size: number;
            is_tied: boolean;
            steps: components["schemas"]["ScoreStep"][];
            not_assessed: string[];
        };
        FactActor: {
            subject_kind: components["schemas"]["SubjectKind"];
            subject_id: string;
            name: string;
            person_id: string | null;
            unit_id: string;
            category: string;
            share_bp: number;
        };
        FactCard: {
            /** Format: uuid */
            fact_id: string;
            version: number;
            kind: string;
            title: string;
            status: components["schemas"]["FactStatus"];
            /** Format: date */
            occurred_on: string;
            source_kind: string;
            source_id: string;
            record: string;
            actor_count: number;
            evidence_count: number;
            /** Format: uuid */
            declared_by: string;
            declared_by_person: string | null;
            declarer_name: string;
            /** Format: date-time */
            declared_at: string;
            decided_by: string | null;
            decided_by_person: string | null;
            decider_name: string | null;
            decided_at: string | null;
            rejection: components["schemas"]["RejectionReason"] | null;
            rejection_text: string | null;
            corrects: string | null;
        };
        FactDetail: {
            /** Format: uuid */
            fact_id: string;
            version: number;
            kind: string;
            title: string;
            status: components["schemas"]["FactStatus"];
            /** Format: date */
            occurred_on: string;
            source_kind: string;
            source_id: string;
            record: string;
            actor_count: number;
            evidence_count: number;
            /** Format: uuid */
            declared_by: string;
            declared_by_person: string | null;
            declarer_name: string;
            /** Format: date-time */
            declared_at: string;
            decided_by: string | null;
            decided_by_person: string | null;
            decider_name: string | null;
            decided_at: string | null;
            rejection: components["schemas"]["RejectionReason"] | null;
            rejection_text: string | null;
            corrects: string | null;
            quantities: {
                [key: string]: number;
            };
            actors: components["schemas"]["FactActor"][];
            evidence: components["schemas"]["EvidenceCard"][];
            entries: components["schemas"]["Entry"][];
            corrected_by: string | null;
            may_confirm: boolean;
            may_withdraw: boolean;
            may_correct: boolean;
        };
        FactKind: {
            code: string;
            zh: string;
            en: string;
            may_be_declared: boolean;
            fields: components["schemas"]["QuantityField"][];
        };
        FactKinds: {
            kinds: components["schemas"]["FactKind"][];
        };
        FactRow: {
            /** Format: uuid */
            fact_id: string;
            version: number;
            kind: string;
            title: string;
            status: components["schemas"]["FactStatus"];
            /** Format: date */
            occurred_on: string;
            actor_name: string;
            actor_count: number;
            unit_name: string;
            evidence_count: number;
            declarer_name: string;
            /** Format: date-time */
            declared_at: string;
            corrects: string | null;
        };
        FactRowPage: {
            rows: components["schemas"]["FactRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        FactSort: "occurred_on" | "declared_at";
        /** @enum {string} */
        FactStatus: "declared" | "confirmed" | "rejected" | "withdrawn";
        FactVersion: {
            /** Format: uuid */
            fact_id: string;
            version: number;
        };
        FieldChange: {
            field: string;
            before: string;
            after: string;
        };
        /** @enum {string} */
        FieldForm: "text" | "whole" | "hundredths" | "amount" | "day" | "year" | "choice";
        FollowRecord: {
            record_kind: string;
            record_id: string;
            follows: boolean;
        };
        Found: {
            rows: components["schemas"]["Hit"][];
            kinds: components["schemas"]["KindCount"][];
            next_cursor: string | null;
        };
        /** @enum {string} */
        Gender: "female" | "male" | "unknown";
        GradeQuota: {
            grade: string;
            side: components["schemas"]["Side"];
            share_bp: number;
            rounding: components["schemas"]["Rounding"];
            document: string;
            /** Format: date */
            document_date: string;
            clause: string;
        };
        Grading: {
            rest: string;
            quotas: components["schemas"]["GradeQuota"][];
        };
        Grant: {
            role: components["schemas"]["Role"];
            reach: components["schemas"]["Reach"];
            /** Format: uuid */
            zone_id: string;
            anchor_id: string;
        };
        /** @enum {string} */
        Ground: "own_wish" | "mutual" | "post_abolished" | "unfit_found" | "breach";
        HandoverItem: {
            item: number;
            kind: components["schemas"]["HandoverKind"];
            subject: string;
            state: components["schemas"]["HandoverState"];
            note: string;
            settler_name: string;
            settled_at: string | null;
        };
        /** @enum {string} */
        HandoverKind: "post" | "unit" | "facts" | "confirmations" | "evidence" | "account" | "files" | "contract" | "other";
        /** @enum {string} */
        HandoverState: "open" | "done" | "explained";
        Hit: {
            kind: string;
            record_id: string;
            title: string;
            note: string;
            match: components["schemas"]["Match"];
        };
        ImportDetail: {
            /** Format: uuid */
            import_id: string;
            kind: string;
            file_name: string;
            file_sm3: string;
            encoding: string;
            door: components["schemas"]["ImportDoor"];
            state: components["schemas"]["ImportState"];
            row_count: number;
            fact_count: number;
            reference_count: number;
            created_count: number;
            updated_count: number;
            unchanged_count: number;
            faulty_count: number;
            skipped_count: number;
            undone_count: number;
            kept_count: number;
            imported_by: string;
            importer_name: string;
            /** Format: date-time */
            imported_at: string;
            version: number;
            job_id: string;
            sheets: components["schemas"]["SheetView"][];
            plan: components["schemas"]["ImportPlan"];
            columns: components["schemas"]["ColumnView"][];
            preview: components["schemas"]["PreviewLine"][];
            earlier: components["schemas"]["ImportRow"] | null;
            may_act: boolean;
        };
        /** @enum {string} */
        ImportDoor: "command" | "wizard";
        ImportLine: {
            line: number;
            outcome: components["schemas"]["LineOutcome"];
            subject_id: string;
            undo: components["schemas"]["LineUndo"];
            changes: components["schemas"]["FieldChange"][];
            faults: components["schemas"]["LineFault"][];
        };
        ImportLinePage: {
            rows: components["schemas"]["ImportLine"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        ImportMode: "create" | "update" | "both";
        ImportPlan: {
            sheet: number;
            head_from: number;
            head_to: number;
            columns: components["schemas"]["ColumnUse"][];
            mode: components["schemas"]["ImportMode"];
            match: string[];
            defaults: {
                [key: string]: string;
            };
            skip_hidden: boolean;
        };
        ImportRow: {
            /** Format: uuid */
            import_id: string;
            kind: string;
            file_name: string;
            file_sm3: string;
            encoding: string;
            door: components["schemas"]["ImportDoor"];
            state: components["schemas"]["ImportState"];
            row_count: number;
            fact_count: number;
            reference_count: number;
            created_count: number;
            updated_count: number;
            unchanged_count: number;
            faulty_count: number;
            skipped_count: number;
            undone_count: number;
            kept_count: number;
            imported_by: string;
            importer_name: string;
            /** Format: date-time */
            imported_at: string;
            version: number;
        };
        ImportRowPage: {
            rows: components["schemas"]["ImportRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        ImportState: "draft" | "checking" | "checked" | "running" | "cancelled" | "done" | "undoing" | "undone";
        IndicatorCard: {
            indicator: string;
            name: string;
            name_en: string;
            type: components["schemas"]["IndicatorType"];
            unit_zh: string;
            unit_en: string;
            decomposed: boolean;
        };
        IndicatorClass: {
            class_name: string;
            class_name_en: string;
            weight: number;
            indicators: components["schemas"]["SchemeIndicator"][];
        };
        IndicatorList: {
            indicators: components["schemas"]["IndicatorCard"][];
        };
        /** @enum {string} */
        IndicatorType: "more" | "less" | "rate" | "rating" | "deadline" | "done";
        JobDetail: {
            /** Format: uuid */
            job_id: string;
            version: number;
            kind: string;
            subject_kind: string;
            subject_id: string;
            state: components["schemas"]["JobState"];
            /** Format: date-time */
            due_at: string;
            attempts: number;
            progress_done: number;
            progress_total: number;
            asker_name: string;
            /** Format: date-time */
            asked_at: string;
            finished_at: string | null;
            fault_code: string;
            fault_text: string;
            most_attempts: number;
            may_cancel: boolean;
            may_retry: boolean;
        };
        JobRow: {
            /** Format: uuid */
            job_id: string;
            version: number;
            kind: string;
            subject_kind: string;
            subject_id: string;
            state: components["schemas"]["JobState"];
            /** Format: date-time */
            due_at: string;
            attempts: number;
            progress_done: number;
            progress_total: number;
            asker_name: string;
            /** Format: date-time */
            asked_at: string;
            finished_at: string | null;
            fault_code: string;
            fault_text: string;
        };
        JobRowPage: {
            rows: components["schemas"]["JobRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        JobState: "waiting" | "running" | "done" | "incident" | "cancelled";
        /** @enum {string} */
        JobsSort: "due_at" | "asked_at";
        /** @enum {string} */
        KinConflict: "none" | "same_head" | "superior";
        KindCount: {
            kind: string;
            total: number;
            total_is_exact: boolean;
        };
        KindField: {
            name: string;
            zh: string;
            en: string;
            form: components["schemas"]["FieldForm"];
            required: boolean;
            choices_zh: string[];
            choices_en: string[];
        };
        KindList: {
            kinds: components["schemas"]["KindView"][];
        };
        KindView: {
            code: string;
            zh: string;
            en: string;
            fields: components["schemas"]["KindField"][];
            match: components["schemas"]["MatchSet"][];
            may_import: boolean;
        };
        Ladder: {
            rungs: components["schemas"]["Rung"][];
        };
        LateList: {
            rows: components["schemas"]["LateRow"][];
            total: number;
        };
        LateRow: {
            /** Format: uuid */
            date_id: string;
            what: string;
            record_kind: string;
            record_id: string;
            title: string;
            /** Format: date */
            since: string;
            /** Format: date */
            due_on: string;
            working_days_late: number;
            who: string[];
            mine: boolean;
        };
        Leaf: {
            path: string;
            value: string;
            sealed: boolean;
        };
        League: {
            places: components["schemas"]["LeaguePlace"][];
        };
        LeaguePlace: {
            /** Format: uuid */
            zone_id: string;
            code: string;
            name: string;
            league_name: string | null;
            facts: number;
            references: number;
        };
        LeavingDetail: {
            /** Format: uuid */
            leaving_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            unit_name: string;
            kind: components["schemas"]["LeavingKind"];
            state: components["schemas"]["LeavingState"];
            /** Format: date */
            last_day: string;
            receiver_name: string;
            items_open: number;
            items: number;
            /** Format: date-time */
            opened_at: string;
            returned_on: string | null;
            version: number;
            /** Format: uuid */
            receiver_id: string;
            document: string;
            reason: string;
            opener_name: string;
            closer_name: string;
            closed_at: string | null;
            handover: components["schemas"]["HandoverItem"][];
            may_settle: boolean;
            may_complete: boolean;
        };
        /** @enum {string} */
        LeavingKind: "expiry" | "resignation" | "transfer" | "dismissal";
        LeavingRow: {
            /** Format: uuid */
            leaving_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            unit_name: string;
            kind: components["schemas"]["LeavingKind"];
            state: components["schemas"]["LeavingState"];
            /** Format: date */
            last_day: string;
            receiver_name: string;
            items_open: number;
            items: number;
            /** Format: date-time */
            opened_at: string;
            returned_on: string | null;
            version: number;
        };
        LeavingRowPage: {
            rows: components["schemas"]["LeavingRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        LeavingSort: "opened_at" | "last_day" | "person";
        /** @enum {string} */
        LeavingState: "open" | "left" | "cancelled";
        LeavingVersion: {
            /** Format: uuid */
            leaving_id: string;
            state: components["schemas"]["LeavingState"];
            unsealing_id: string | null;
            version: number;
        };
        LedgerState: {
            seq: number;
            hash: string;
        };
        LineFault: {
            field: string;
            column: number;
            value: string;
            code: string;
            zh: string;
            en: string;
        };
        /** @enum {string} */
        LineOutcome: "created" | "updated" | "unchanged" | "faulty";
        /** @enum {string} */
        LineSort: "line";
        /** @enum {string} */
        LineUndo: "open" | "undone" | "kept";
        /** @enum {string} */
        Match: "exact" | "prefix" | "reading" | "phrase" | "pairs";
        MatchSet: {
            fields: string[];
        };
        /** @enum {string} */
        Measure: "actual" | "numerator" | "denominator" | "rating" | "days_late" | "done";
        Mentionable: {
            /** Format: uuid */
            account_id: string;
            name: string;
            username: string;
        };
        MentionableList: {
            rows: components["schemas"]["Mentionable"][];
        };
        MeritFile: {
            /** Format: uuid */
            person_id: string;
            name: string;
            unit_name: string;
            department_name: string;
            category: string;
            level: number;
            post_title: string;
            points_x100: number;
            facts: components["schemas"]["MeritFileFact"][];
            totals: components["schemas"]["MeritFileTotal"][];
            posts: components["schemas"]["PostInFile"][];
        };
        MeritFileFact: {
            /** Format: uuid */
            fact_id: string;
            kind: string;
            title: string;
            status: components["schemas"]["FactStatus"];
            /** Format: date */
            occurred_on: string;
            share_bp: number;
            evidence_count: number;
            points_x100: number;
        };
        MeritFileTotal: {
            period_id: string;
            indicator: string;
            measure: components["schemas"]["Measure"];
            entries: number;
            total_x100: number;
        };
        Mobility: {
            joined: number;
            appointed: number;
            left: number;
        };
        MonthRow: {
            month: string;
            /** Format: date */
            on: string;
            establishment: number;
            headcount: number;
            filled: number;
            frozen: number;
            vacant: number;
        };
        MonthRowPage: {
            rows: components["schemas"]["MonthRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        MonthSort: "month";
        MovedTerm: {
            kind: string;
            subject_id: string;
            title: string;
            path: string;
            start: string;
            working_days: number;
            due_before: string;
            due_after: string;
        };
        NamedBar: {
            /** Format: uuid */
            person_id: string;
            why: components["schemas"]["Barred"];
            reason: string;
        };
        NewPlanLine: {
            parent_line: number | null;
            unit_id: string | null;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
        };
        NewRung: {
            category: string;
            level: number;
            title: string;
            channel: string;
            requirement: string;
        };
        NoticeCount: {
            unread: number;
        };
        NoticeDays: {
            days: components["schemas"]["SpecialDay"][];
            faults: components["schemas"]["NoticeFault"][];
        };
        NoticeFault: {
            part: string;
            code: string;
        };
        NoticeRow: {
            /** Format: uuid */
            notice_id: string;
            reason: components["schemas"]["Reason"];
            what: string;
            record_kind: string;
            record_id: string;
            by_name: string;
            days: number;
            /** Format: date-time */
            at: string;
            read_at: string | null;
            unread_of_record: number;
            title: string;
        };
        NoticeRowPage: {
            rows: components["schemas"]["NoticeRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        NoticeSettings: {
            version: number;
            assigned: boolean;
            participating: boolean;
            following: boolean;
            alert_days: number;
            overdue_days: number;
            quiet_from_minute: number;
            quiet_to_minute: number;
        };
        /** @enum {string} */
        NoticeSort: "at";
        OfficeHoursView: {
            version: number;
            intervals: string;
            basis: string;
            setter_name: string;
            set_at: string;
            minutes_per_day: number;
        };
        Override: {
            /** Format: uuid */
            person_id: string;
            person_name: string;
            /** Format: uuid */
            relative_id: string;
            relative_name: string;
            post_title: string;
            conflict: components["schemas"]["KinConflict"];
            reason: string;
            decider_name: string;
            /** Format: date-time */
            decided_at: string;
        };
        Overrides: {
            rows: components["schemas"]["Override"][];
        };
        OwnLeavings: {
            rows: components["schemas"]["LeavingRow"][];
        };
        OwnReadRow: {
            seq: number;
            /** Format: date-time */
            recorded_at: string;
            account_name: string;
            action: string;
            action_zh: string;
            action_en: string;
            reason: string;
        };
        OwnReadRowPage: {
            rows: components["schemas"]["OwnReadRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        OwnRelations: {
            rows: components["schemas"]["RelationRow"][];
        };
        OwnSession: {
            /** Format: uuid */
            session_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_seen_at: string;
            address: string;
            agent: string;
            current: boolean;
        };
        OwnSessions: {
            rows: components["schemas"]["OwnSession"][];
        };
        PanelMember: {
            /** Format: uuid */
            person_id: string;
            name: string;
        };
        Period: {
            period_id: string;
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            sealed: boolean;
            sealed_seq: number;
        };
        PeriodList: {
            periods: components["schemas"]["Period"][];
        };
        PermissionRow: {
            permission: string;
            roles: components["schemas"]["Role"][];
            widest: components["schemas"]["Reach"];
        };
        PermissionTable: {
            rows: components["schemas"]["PermissionRow"][];
        };
        PermissionWord: {
            permission: string;
            zh: string;
            en: string;
        };
        PermissionWordList: {
            rows: components["schemas"]["PermissionWord"][];
        };
        PersonDetail: {
            /** Format: uuid */
            person_id: string;
            name: string;
            unit_id: string | null;
            unit_name: string;
            department_id: string | null;
            department_name: string;
            category: string;
            level: number;
            post_title: string;
            state: components["schemas"]["PersonState"];
            rung: components["schemas"]["Rung"] | null;
            next_rung: components["schemas"]["Rung"] | null;
            file: components["schemas"]["PersonFile"] | null;
            version: number;
        };
        PersonFile: {
            gender: components["schemas"]["Gender"];
            birth_year: number | null;
            /** Format: date */
            joined_on: string;
            left_on: string | null;
            has_identity: boolean;
            assignments: components["schemas"]["AssignmentRow"][];
            unsealings: components["schemas"]["UnsealingRow"][];
            doors: components["schemas"]["Door"][];
            leaving_id: string | null;
        };
        PersonRow: {
            /** Format: uuid */
            person_id: string;
            name: string;
            unit_id: string | null;
            unit_name: string;
            department_id: string | null;
            department_name: string;
            category: string;
            level: number;
            post_title: string;
            state: components["schemas"]["PersonState"];
        };
        PersonRowPage: {
            rows: components["schemas"]["PersonRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        PersonSort: "name" | "unit" | "category" | "level";
        /** @enum {string} */
        PersonState: "appointed" | "unassigned" | "left";
        PersonVersion: {
            /** Format: uuid */
            person_id: string;
            version: number;
        };
        PlainIdentity: {
            original_identity: string;
            phone: string;
            id_number: string;
        };
        PlanCard: {
            /** Format: uuid */
            plan_id: string;
            name: string;
            document: string;
            /** Format: date */
            adopts_on: string;
            state: components["schemas"]["PlanState"];
            author_name: string;
            /** Format: date-time */
            created_at: string;
            closer_name: string;
            closed_at: string | null;
            version: number;
        };
        PlanCardPage: {
            rows: components["schemas"]["PlanCard"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        PlanChange: {
            kind: components["schemas"]["PlanChangeKind"];
            name: string;
            before: string;
            after: string;
        };
        /** @enum {string} */
        PlanChangeKind: "created" | "renamed" | "reclassed" | "moved" | "closed";
        PlanDetail: {
            /** Format: uuid */
            plan_id: string;
            name: string;
            document: string;
            /** Format: date */
            adopts_on: string;
            state: components["schemas"]["PlanState"];
            author_name: string;
            /** Format: date-time */
            created_at: string;
            closer_name: string;
            closed_at: string | null;
            version: number;
            lines: components["schemas"]["PlanLine"][];
            changes: components["schemas"]["PlanChange"][];
        };
        PlanLine: {
            line: number;
            parent_line: number | null;
            unit_id: string | null;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
        };
        /** @enum {string} */
        PlanSort: "created_at" | "adopts_on" | "name";
        /** @enum {string} */
        PlanState: "draft" | "adopted" | "discarded";
        PointsAccount: {
            subject_id: string;
            name: string;
            unit_name: string;
            points_x100: number;
            entries: components["schemas"]["PointsEntryPage"];
        };
        PointsEntry: {
            seq: number;
            kind: components["schemas"]["EntryKind"];
            quantity_x100: number;
            /** Format: date */
            occurred_on: string;
            period_id: string;
            rule_id: string;
            /** Format: uuid */
            fact_id: string;
            fact_kind: string;
            fact_title: string;
            stands: boolean;
        };
        PointsEntryPage: {
            rows: components["schemas"]["PointsEntry"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        PointsEntrySort: "seq";
        PointsRow: {
            rank: number;
            subject_id: string;
            name: string;
            unit_id: string;
            unit_name: string;
            category: string;
            points_x100: number;
        };
        PointsRowPage: {
            rows: components["schemas"]["PointsRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        PointsSort: "rank";
        PostAct: {
            /** Format: uuid */
            post_id: string;
            version: number;
        };
        PostCard: {
            /** Format: uuid */
            post_id: string;
            /** Format: uuid */
            unit_id: string;
            title: string;
            category: string;
            level: number;
            headcount: number;
            filled: number;
            frozen: boolean;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            version: number;
        };
        PostDetail: {
            /** Format: uuid */
            post_id: string;
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            department_name: string;
            title: string;
            category: string;
            level: number;
            headcount: number;
            filled: number;
            state: components["schemas"]["PostState"];
            version: number;
            holders: components["schemas"]["PostHolder"][];
        };
        PostHolder: {
            /** Format: uuid */
            person_id: string;
            name: string;
            /** Format: date */
            valid_from: string;
        };
        PostInFile: {
            post_title: string;
            unit_name: string;
            department_name: string;
            category: string;
            level: number;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        PostRow: {
            /** Format: uuid */
            post_id: string;
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            department_name: string;
            title: string;
            category: string;
            level: number;
            headcount: number;
            filled: number;
            state: components["schemas"]["PostState"];
            version: number;
        };
        PostRowPage: {
            rows: components["schemas"]["PostRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        PostSort: "unit" | "title" | "category" | "level";
        /** @enum {string} */
        PostState: "vacant" | "partly" | "filled" | "frozen";
        PostingRule: {
            rule_id: string;
            fact_kind: string;
            filter_field: string;
            filter_value: number;
            indicator: string;
            measure: components["schemas"]["Measure"];
            entry_kind: components["schemas"]["EntryKind"];
            quantity: string;
            constant_x100: number;
            cap_x100: number | null;
        };
        /** @enum {string} */
        PowerHolder: "committee" | "company" | "specialised";
        PowerRow: {
            /** Format: uuid */
            power_id: string;
            number: string;
            title: string;
            kind: string;
            holder: components["schemas"]["PowerHolder"];
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            basis: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            version: number;
        };
        PowerRowPage: {
            rows: components["schemas"]["PowerRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        PowerSort: "number" | "title" | "unit";
        Preference: {
            preference_key: string;
            version: number;
            value: string;
        };
        Preferences: {
            rows: components["schemas"]["Preference"][];
        };
        PreviewLine: {
            line: number;
            hidden: boolean;
            head: boolean;
            sense: components["schemas"]["RowSense"];
            cells: string[];
            values: {
                [key: string]: string;
            };
            faults: components["schemas"]["LineFault"][];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            message: string;
            fields: components["schemas"]["ProblemField"][];
            trace_id: string;
        };
        ProblemField: {
            path: string;
            code: string;
            message: string;
        };
        QuantityField: {
            name: string;
            unit: components["schemas"]["QuantityUnit"];
            zh: string;
            en: string;
        };
        /** @enum {string} */
        QuantityUnit: "count" | "amount_fen" | "hundredths" | "flag";
        RankRow: {
            rank: number | null;
            subject_id: string;
            name: string;
            unit_name: string;
            kind: components["schemas"]["RankedKind"];
            category: string;
            level: number;
            total_x100: number | null;
            is_tied: boolean;
            group_size: number;
        };
        RankRowPage: {
            rows: components["schemas"]["RankRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        RankSort: "rank" | "name" | "unit_name" | "total_x100";
        /** @enum {string} */
        RankedKind: "people" | "departments" | "sections";
        /** @enum {string} */
        Reach: "self" | "own_enterprise" | "task_force" | "section" | "department" | "zone" | "league";
        ReadRow: {
            seq: number;
            /** Format: date-time */
            recorded_at: string;
            account_name: string;
            username: string;
            action: string;
            action_zh: string;
            action_en: string;
            subject_kind: string;
            subject_id: string;
            subject_name: string;
            reason: string;
            viewing_as: string;
            address: string;
            result: components["schemas"]["RecordResult"];
        };
        ReadRowPage: {
            rows: components["schemas"]["ReadRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        Reason: "mention" | "assigned" | "participating" | "following" | "date_alert" | "overdue";
        RecordRef: {
            record_kind: string;
            record_id: string;
        };
        /** @enum {string} */
        RecordResult: "done" | "read" | "viewed" | "refused";
        RecordRow: {
            seq: number;
            /** Format: date-time */
            recorded_at: string;
            account_id: string;
            account_name: string;
            username: string;
            action: string;
            action_zh: string;
            action_en: string;
            subject_kind: string;
            subject_id: string;
            subject_name: string;
            result: components["schemas"]["RecordResult"];
            outcome: string;
            address: string;
        };
        RecordRowPage: {
            rows: components["schemas"]["RecordRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        RecordSort: "seq";
        ReferenceRow: {
            /** Format: uuid */
            reference_id: string;
            /** Format: uuid */
            zone_id: string;
            place_name: string;
            mission_row: string;
            label_zh: string;
            label_en: string;
            quantity: string;
            unit: string;
            note: string;
        };
        ReferenceRowPage: {
            rows: components["schemas"]["ReferenceRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        ReferenceSort: "place_name" | "mission_row";
        /** @enum {string} */
        RejectionReason: "no_evidence" | "duplicate" | "not_attributable" | "wrong_quantity" | "other";
        RelationDetail: {
            /** Format: uuid */
            relation_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            person_post: string;
            /** Format: uuid */
            relative_id: string;
            relative_name: string;
            relative_post: string;
            kind: components["schemas"]["RelationKind"];
            state: components["schemas"]["RelationState"];
            conflict: components["schemas"]["KinConflict"];
            declarer_name: string;
            /** Format: date-time */
            declared_at: string;
            decided_at: string | null;
            note: string;
            version: number;
            detail: string;
            may_decide: boolean;
        };
        /** @enum {string} */
        RelationKind: "spouse" | "lineal" | "collateral" | "in_law";
        RelationRow: {
            /** Format: uuid */
            relation_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            person_post: string;
            /** Format: uuid */
            relative_id: string;
            relative_name: string;
            relative_post: string;
            kind: components["schemas"]["RelationKind"];
            state: components["schemas"]["RelationState"];
            conflict: components["schemas"]["KinConflict"];
            declarer_name: string;
            /** Format: date-time */
            declared_at: string;
            decided_at: string | null;
            note: string;
            version: number;
        };
        RelationRowPage: {
            rows: components["schemas"]["RelationRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        RelationSort: "declared_at" | "person";
        /** @enum {string} */
        RelationState: "declared" | "confirmed" | "rejected" | "ended";
        RelationVersion: {
            /** Format: uuid */
            relation_id: string;
            state: components["schemas"]["RelationState"];
            version: number;
        };
        RenewalRow: {
            /** Format: uuid */
            contract_id: string;
            /** Format: uuid */
            person_id: string;
            person_name: string;
            unit_name: string;
            post_title: string;
            category: string;
            level: number;
            number: string;
            kind: components["schemas"]["ContractKind"];
            /** Format: date */
            valid_to: string;
            total_x100: number | null;
            periods: number;
            rank: number | null;
            group_size: number;
            grade: string;
            grade_period: string;
            state: components["schemas"]["RenewalState"];
            reason: string;
            decider_name: string;
            second_name: string;
            acknowledged_at: string | null;
            version: number;
        };
        RenewalRowPage: {
            rows: components["schemas"]["RenewalRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        RenewalState: "open" | "deferred" | "awaiting_second" | "renewed" | "not_renewed";
        RenewalVersion: {
            /** Format: uuid */
            contract_id: string;
            state: components["schemas"]["RenewalState"];
            version: number;
        };
        Revision: {
            version: number;
            body: string;
            /** Format: date-time */
            written_at: string;
        };
        /** @enum {string} */
        Role: "leader" | "personnel" | "payroll" | "head" | "lead" | "cadre" | "specialist" | "clerk" | "approver" | "supervision" | "enterprise" | "system_admin" | "security_admin" | "audit_admin";
        /** @enum {string} */
        Rounding: "floor" | "ceil" | "nearest";
        RowAnswer: {
            id: string;
            status: number;
            code: string;
            message: string;
            version: number | null;
        };
        RowAnswers: {
            rows: components["schemas"]["RowAnswer"][];
        };
        /** @enum {string} */
        RowSense: "data" | "sums" | "note" | "head_again";
        /** @enum {string} */
        RunSort: "imported_at";
        Rung: {
            category: string;
            level: number;
            title: string;
            channel: string;
            requirement: string;
        };
        SchemeCard: {
            /** Format: uuid */
            scheme_id: string;
            version: number;
            category: string;
            number: number;
            name: string;
            name_en: string;
            state: components["schemas"]["SchemeState"];
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            bundle_bp: number;
            proposer_name: string;
            /** Format: date-time */
            proposed_at: string;
            signed_off_by: string;
            signed_off_at: string | null;
        };
        SchemeDetail: {
            /** Format: uuid */
            scheme_id: string;
            version: number;
            category: string;
            number: number;
            name: string;
            name_en: string;
            state: components["schemas"]["SchemeState"];
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            bundle_bp: number;
            proposer_name: string;
            /** Format: date-time */
            proposed_at: string;
            signed_off_by: string;
            signed_off_at: string | null;
            tie_breakers: components["schemas"]["TieBreaker"][];
            classes: components["schemas"]["IndicatorClass"][];
            rules: components["schemas"]["PostingRule"][];
            previous_number: number | null;
            differences: components["schemas"]["SchemeDifference"][];
            may_change: boolean;
            may_adopt: boolean;
        };
        SchemeDifference: {
            part: components["schemas"]["SchemePart"];
            part_id: string;
            field: string;
            before: string | null;
            after: string | null;
        };
        SchemeIndicator: {
            indicator_id: string;
            class_name: string;
            class_name_en: string;
            name: string;
            name_en: string;
            type: components["schemas"]["IndicatorType"];
            weight: number;
            cap_bp: number;
            target_bp: number | null;
            penalty_bp: number | null;
            unit_zh: string;
            unit_en: string;
            decomposed: boolean;
        };
        SchemeList: {
            schemes: components["schemas"]["SchemeCard"][];
        };
        /** @enum {string} */
        SchemePart: "scheme" | "indicator" | "rule" | "quota";
        /** @enum {string} */
        SchemeState: "draft" | "adopted" | "superseded";
        ScoreStep: {
            id: string;
            label_zh: string;
            label_en: string;
            words_zh: string;
            words_en: string;
            value_x100: number | null;
            value: string | null;
            fact_id: string | null;
            children: components["schemas"]["ScoreStep"][];
        };
        SecurityAlarm: {
            kind: components["schemas"]["AlarmKind"];
            address: string;
            count: number;
            /** Format: date-time */
            first_at: string;
            /** Format: date-time */
            last_at: string;
        };
        SecurityAlarms: {
            rows: components["schemas"]["SecurityAlarm"][];
        };
        /** @enum {string} */
        SecurityKind: "failed_sign_in" | "locked_out" | "password_spraying" | "foreign_origin" | "csrf_token_wrong" | "session_unknown" | "unknown_path" | "malformed_request";
        SecurityRow: {
            /** Format: date-time */
            minute: string;
            kind: components["schemas"]["SecurityKind"];
            address: string;
            count: number;
            /** Format: date-time */
            last_at: string;
            detail: string;
        };
        SecurityRowPage: {
            rows: components["schemas"]["SecurityRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        SecuritySort: "minute" | "count";
        SeenList: {
            list: string;
            zh: string;
            en: string;
            permission: string;
            rows: number;
            rows_are_exact: boolean;
        };
        SessionView: {
            /** Format: uuid */
            account_id: string;
            username: string;
            name: string;
            title: string;
            person_id: string | null;
            /** Format: uuid */
            zone_id: string;
            zone_name: string;
            zones: components["schemas"]["ZoneChoice"][];
            roles: components["schemas"]["Role"][];
            permissions: string[];
            csrf_token: string;
            /** Format: date */
            business_date: string;
            /** Format: date-time */
            now: string;
            utc_offset_minutes: number;
            demo: boolean;
            viewing: components["schemas"]["ViewingView"] | null;
        };
        Setup: {
            needed: boolean;
            demo: boolean;
            demo_accounts: components["schemas"]["DemoAccount"][];
        };
        SheetCard: {
            /** Format: uuid */
            sheet_id: string;
            period_id: string;
            category: string;
            level: number;
            state: components["schemas"]["SheetState"];
            people: number;
            moves: number;
            confirmer_name: string;
            confirmed_at: string | null;
            version: number;
        };
        SheetCardPage: {
            rows: components["schemas"]["SheetCard"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        SheetDetail: {
            /** Format: uuid */
            sheet_id: string;
            version: number;
            period_id: string;
            category: string;
            level: number;
            /** Format: uuid */
            scheme_id: string;
            rest: string;
            state: components["schemas"]["SheetState"];
            opened_by: string;
            /** Format: date-time */
            opened_at: string;
            submitted_by: string;
            submitter_name: string;
            submitted_at: string | null;
            confirmer_name: string;
            confirmed_at: string | null;
            ledger_seq: number;
            ledger_hash: string;
            seal: string;
            places: components["schemas"]["SheetPlace"][];
            panel: components["schemas"]["PanelMember"][];
            rows: components["schemas"]["SheetRow"][];
            moves: components["schemas"]["SheetMove"][];
            proposal_holds: boolean;
            seal_holds: boolean;
        };
        SheetMove: {
            /** Format: uuid */
            person_id: string;
            before: string;
            after: string;
            reason: string;
            /** Format: uuid */
            fact_id: string;
            mover_name: string;
            /** Format: date-time */
            moved_at: string;
        };
        SheetPlace: {
            grade: string;
            side: components["schemas"]["Side"];
            places: number;
            taken: number;
            last_total_x100: number | null;
        };
        SheetRow: {
            /** Format: uuid */
            person_id: string;
            name: string;
            unit_name: string;
            rank: number | null;
            total_x100: number | null;
            barred: components["schemas"]["Barred"] | null;
            barred_reason: string;
            proposed: string;
            candidate: string;
            grade: string;
        };
        /** @enum {string} */
        SheetSort: "period" | "category";
        /** @enum {string} */
        SheetState: "open" | "submitted" | "sealed";
        SheetVersion: {
            /** Format: uuid */
            sheet_id: string;
            version: number;
        };
        SheetView: {
            name: string;
            hidden: boolean;
            rows: number;
            hidden_rows: number;
        };
        /** @enum {string} */
        Side: "top" | "bottom";
        SignedHead: {
            chain: string;
            zone_name: string;
            seq: number;
            hash: string;
        };
        SignedHeads: {
            /** Format: date-time */
            at: string;
            rows: components["schemas"]["SignedHead"][];
            signature: string;
            text: string;
            public_key: string;
            key_sm3: string;
        };
        SpecialDay: {
            /** Format: date */
            day: string;
            kind: components["schemas"]["DayKind"];
            name: string;
        };
        Structure: {
            zone: components["schemas"]["StructureRow"];
            departments: components["schemas"]["StructureRow"][];
            mobility: components["schemas"]["Mobility"];
        };
        StructureRow: {
            department_id: string | null;
            department_name: string;
            people: number;
            by_category: {
                [key: string]: number;
            };
            by_level: {
                [key: string]: number;
            };
            by_age: {
                [key: string]: number;
            };
            by_gender: {
                [key: string]: number;
            };
            by_years: {
                [key: string]: number;
            };
            moves: number;
        };
        /** @enum {string} */
        SubjectKind: "person" | "unit";
        SwitchAccount: {
            /** Format: uuid */
            account_id: string;
            version: number;
        };
        Talk: {
            title: string;
            participating: boolean;
            following: boolean;
            comments: components["schemas"]["CommentView"][];
        };
        TargetCell: {
            period_id: string;
            target_x100: number | null;
            version: number | null;
            parts_x100: number | null;
            difference_x100: number | null;
        };
        TargetChange: {
            level: components["schemas"]["TargetLevel"];
            subject_id: string;
            period_id: string;
            target_x100: number | null;
            version: number | null;
        };
        /** @enum {string} */
        TargetLevel: "zone" | "department" | "section" | "person";
        TargetNode: {
            level: components["schemas"]["TargetLevel"];
            subject_id: string;
            name: string;
            may_change: boolean;
            cells: components["schemas"]["TargetCell"][];
            parts: components["schemas"]["TargetNode"][];
        };
        TargetOfSubject: {
            indicator: components["schemas"]["IndicatorCard"];
            period_id: string;
            target_x100: number;
            version: number;
        };
        TargetSheet: {
            indicator: components["schemas"]["IndicatorCard"];
            year: number;
            period_ids: string[];
            tree: components["schemas"]["TargetNode"][];
            disagreements: number;
        };
        TargetsOfSubject: {
            targets: components["schemas"]["TargetOfSubject"][];
        };
        /** @enum {string} */
        TieBreaker: "fewer_deducts" | "heaviest_indicator";
        UnitCard: {
            /** Format: uuid */
            unit_id: string;
            parent_id: string | null;
            /** Format: uuid */
            department_id: string;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            version: number;
        };
        UnitDetail: {
            /** Format: uuid */
            unit_id: string;
            parent_id: string | null;
            /** Format: uuid */
            department_id: string;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            version: number;
            path: components["schemas"]["UnitName"][];
            versions: components["schemas"]["UnitVersion"][];
            head: components["schemas"]["UnitHead"] | null;
        };
        UnitHead: {
            post_id: string | null;
            title: string;
            names: string;
            version: number;
        };
        /** @enum {string} */
        UnitKind: "zone" | "department" | "section";
        UnitName: {
            /** Format: uuid */
            unit_id: string;
            name: string;
        };
        UnitPeople: {
            rows: components["schemas"]["UnitPerson"][];
            more: boolean;
        };
        UnitPerson: {
            /** Format: uuid */
            person_id: string;
            name: string;
            /** Format: uuid */
            post_id: string;
        };
        UnitRow: {
            /** Format: uuid */
            unit_id: string;
            parent_id: string | null;
            depth: number;
            kind: components["schemas"]["UnitKind"];
            unit_class: string;
            name: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            version: number;
        };
        UnitRowPage: {
            rows: components["schemas"]["UnitRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        UnitVersion: {
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            parent_id: string | null;
            unit_class: string;
            name: string;
        };
        UnsealingGranted: {
            /** Format: uuid */
            unsealing_id: string;
            /** Format: date-time */
            expires_at: string;
        };
        UnsealingRow: {
            /** Format: uuid */
            opened_by: string;
            /** Format: date-time */
            opened_at: string;
            reason: string;
        };
        VerifiedChain: {
            holds: boolean;
            seq: number;
            reason: string;
            hash: string;
        };
        VerifiedLedger: {
            holds: boolean;
            seq: number;
            reason: string;
            hash: string;
        };
        VersionRow: {
            /** Format: uuid */
            version_id: string;
            version: number;
            year: number;
            status: components["schemas"]["VersionStatus"];
            document_number: string;
            issued_on: string;
            link: string;
            note: string;
            off_count: number;
            work_count: number;
            drafter_name: string;
            /** Format: date-time */
            drafted_at: string;
            decider_name: string;
            decided_at: string;
        };
        VersionRowPage: {
            rows: components["schemas"]["VersionRow"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        /** @enum {string} */
        VersionSort: "drafted_at" | "year";
        /** @enum {string} */
        VersionStatus: "draft" | "in_force" | "replaced" | "discarded";
        VersionView: {
            /** Format: uuid */
            version_id: string;
            version: number;
            year: number;
            status: components["schemas"]["VersionStatus"];
            document_number: string;
            issued_on: string;
            link: string;
            note: string;
            off_count: number;
            work_count: number;
            drafter_name: string;
            /** Format: date-time */
            drafted_at: string;
            decider_name: string;
            decided_at: string;
            days: components["schemas"]["SpecialDay"][];
            working_days: number;
            mine_to_confirm: boolean;
        };
        ViewList: {
            rows: components["schemas"]["ViewRow"][];
            default_view_id: string | null;
        };
        ViewRow: {
            /** Format: uuid */
            view_id: string;
            version: number;
            list_key: string;
            /** Format: uuid */
            owner_id: string;
            owner_name: string;
            name: string;
            query: string;
            columns: string;
            shared: boolean;
            own: boolean;
            may_change: boolean;
            is_own_default: boolean;
            default_of: components["schemas"]["Role"][];
        };
        ViewingStarted: {
            /** Format: uuid */
            account_id: string;
            account_name: string;
            /** Format: date-time */
            until: string;
        };
        ViewingView: {
            by_name: string;
            /** Format: date-time */
            until: string;
        };
        WithdrawFact: {
            /** Format: uuid */
            fact_id: string;
            version: number;
        };
        /** @enum {string} */
        YearSource: "version" | "built_in" | "provisional";
        /** @enum {string} */
        YearsBand: "under_1" | "from_1" | "from_3" | "from_5" | "from_8";
        ZoneCard: {
            /** Format: uuid */
            zone_id: string;
            parent_id: string | null;
            kind: components["schemas"]["ZoneKind"];
            code: string;
            name: string;
            utc_offset_minutes: number;
            version: number;
        };
        ZoneCardPage: {
            rows: components["schemas"]["ZoneCard"][];
            total: number;
            total_is_exact: boolean;
            next_cursor: string | null;
        };
        ZoneChoice: {
            /** Format: uuid */
            zone_id: string;
            name: string;
            kind: string;
        };
        /** @enum {string} */
        ZoneKind: "league" | "zone";
        /** @enum {string} */
        ZoneSort: "code" | "name";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_access: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccessSort"];
                descending?: boolean;
                who?: string;
                permission?: string;
                role?: components["schemas"]["Role"];
                reach?: components["schemas"]["Reach"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_access_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccessSort"];
                descending?: boolean;
                who?: string;
                permission?: string;
                role?: components["schemas"]["Role"];
                reach?: components["schemas"]["Reach"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_access_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccessSort"];
                descending?: boolean;
                who?: string;
                permission?: string;
                role?: components["schemas"]["Role"];
                reach?: components["schemas"]["Reach"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_permission_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionWordList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_access_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReport"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccountSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["AccountState"];
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    name: string;
                    title: string;
                    person_id?: string | null;
                    /** Format: password */
                    password: string;
                    grants?: components["schemas"]["Grant"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccountSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["AccountState"];
                role?: components["schemas"]["Role"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["AccountSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["AccountState"];
                role?: components["schemas"]["Role"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disable_accounts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["SwitchAccount"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enable_accounts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["SwitchAccount"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_account: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    title: string;
                    person_id?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disable_account: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enable_account: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_grants: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grants?: components["schemas"]["Grant"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_records: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                chain?: components["schemas"]["Chain"];
                who?: string;
                action?: string;
                subject_kind?: string;
                subject?: string;
                result?: components["schemas"]["RecordResult"];
                address?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_records_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                chain?: components["schemas"]["Chain"];
                who?: string;
                action?: string;
                subject_kind?: string;
                subject?: string;
                result?: components["schemas"]["RecordResult"];
                address?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_records_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                chain?: components["schemas"]["Chain"];
                who?: string;
                action?: string;
                subject_kind?: string;
                subject?: string;
                result?: components["schemas"]["RecordResult"];
                address?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_actions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionWords"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_audit_chain: {
        parameters: {
            query?: {
                chain?: components["schemas"]["Chain"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reads: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                who?: string;
                action?: string;
                person_id?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reads_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                who?: string;
                action?: string;
                person_id?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reads_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                who?: string;
                action?: string;
                person_id?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_audit_chain: {
        parameters: {
            query?: {
                chain?: components["schemas"]["Chain"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedChain"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_audit_record: {
        parameters: {
            query?: {
                chain?: components["schemas"]["Chain"];
            };
            header?: never;
            path: {
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecord"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notice: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_versions: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["VersionSort"];
                descending?: boolean;
                year?: number;
                status?: components["schemas"]["VersionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft_calendar: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    document_number: string;
                    issued_on?: string | null;
                    link: string;
                    note: string;
                    days?: components["schemas"]["SpecialDay"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_versions_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["VersionSort"];
                descending?: boolean;
                year?: number;
                status?: components["schemas"]["VersionStatus"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_versions_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["VersionSort"];
                descending?: boolean;
                year?: number;
                status?: components["schemas"]["VersionStatus"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_calendar_draft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document_number: string;
                    issued_on?: string | null;
                    link: string;
                    note: string;
                    days?: components["schemas"]["SpecialDay"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_calendar_draft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_calendar: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffects"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_calendar: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_comment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_comment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_comment_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentHistory"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contracts: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                text?: string;
                kind?: components["schemas"]["ContractKind"];
                state?: components["schemas"]["ContractState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contracts_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                text?: string;
                kind?: components["schemas"]["ContractKind"];
                state?: components["schemas"]["ContractState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contracts_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                text?: string;
                kind?: components["schemas"]["ContractKind"];
                state?: components["schemas"]["ContractState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_nonrenewal: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                contract_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calculate_due: {
        parameters: {
            query: {
                start: string;
                working_days?: number;
                working_minutes?: number;
                warn_days?: number;
                suspensions?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EstablishmentSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EstablishmentSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EstablishmentSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment_months: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["MonthSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment_months_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["MonthSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                from?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment_months_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["MonthSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                from?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_quota: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                unit_id: string;
                category: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    establishment: number;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_evidence: {
        parameters: {
            query: {
                subject_kind: string;
                subject_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceOfRecord"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    store_file: {
        parameters: {
            query: {
                name: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_fact_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactKinds"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_facts: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["FactSort"];
                descending?: boolean;
                kind?: string;
                status?: components["schemas"]["FactStatus"];
                unit_id?: string;
                person_id?: string;
                from?: string;
                to?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declare_fact: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    title: string;
                    /** Format: date */
                    occurred_on: string;
                    quantities?: {
                        [key: string]: number;
                    };
                    actors?: components["schemas"]["Actor"][];
                    evidence?: string[];
                    record?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_facts_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["FactSort"];
                descending?: boolean;
                kind?: string;
                status?: components["schemas"]["FactStatus"];
                unit_id?: string;
                person_id?: string;
                from?: string;
                to?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_facts_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["FactSort"];
                descending?: boolean;
                kind?: string;
                status?: components["schemas"]["FactStatus"];
                unit_id?: string;
                person_id?: string;
                from?: string;
                to?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_facts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["ConfirmFact"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_facts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["FactVersion"][];
                    reason: components["schemas"]["RejectionReason"];
                    text?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facts_waiting: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["FactSort"];
                descending?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_facts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["WithdrawFact"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_fact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_fact: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_fact: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: date */
                    occurred_on: string;
                    quantities?: {
                        [key: string]: number;
                    };
                    actors?: components["schemas"]["Actor"][];
                    evidence?: string[];
                    record?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_fact: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["RejectionReason"];
                    text?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_fact: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_grade_sheets: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SheetSort"];
                descending?: boolean;
                period?: string;
                state?: components["schemas"]["SheetState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetCardPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_grade_sheet: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period_id: string;
                    category: string;
                    level: number;
                    barred?: components["schemas"]["NamedBar"][];
                    panel?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_grade_sheets_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SheetSort"];
                descending?: boolean;
                period?: string;
                state?: components["schemas"]["SheetState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_grade_sheets_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SheetSort"];
                descending?: boolean;
                period?: string;
                state?: components["schemas"]["SheetState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_grade_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_grade: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                    grade: string;
                    reason: string;
                    /** Format: uuid */
                    fact_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_grade_sheet: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seal_grade_sheet: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit_grade_sheet: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RunSort"];
                descending?: boolean;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_import: {
        parameters: {
            query: {
                kind: string;
                name: string;
                like?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RunSort"];
                descending?: boolean;
                kind?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RunSort"];
                descending?: boolean;
                kind?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_import_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_import_template: {
        parameters: {
            query?: {
                english?: boolean;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_import_faults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_import_lines: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["LineSort"];
                descending?: boolean;
                outcome?: components["schemas"]["LineOutcome"];
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinePage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["ImportPlan"];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    run_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_import: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_jobs: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["JobsSort"];
                descending?: boolean;
                state?: components["schemas"]["JobState"];
                kind?: string;
                failing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_jobs_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["JobsSort"];
                descending?: boolean;
                state?: components["schemas"]["JobState"];
                kind?: string;
                failing?: boolean;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_jobs_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["JobsSort"];
                descending?: boolean;
                state?: components["schemas"]["JobState"];
                kind?: string;
                failing?: boolean;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clock_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_clock_state: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_job: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_job: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ladder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ladder"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_ladder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rungs?: components["schemas"]["NewRung"][];
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_late: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_league: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["League"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_leavings: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["LeavingSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["LeavingState"];
                kind?: components["schemas"]["LeavingKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_leavings_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["LeavingSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["LeavingState"];
                kind?: components["schemas"]["LeavingKind"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_leavings_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["LeavingSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["LeavingState"];
                kind?: components["schemas"]["LeavingKind"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_leavings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLeavings"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_leaving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leaving_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_leaving: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                leaving_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_leaving: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                leaving_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_handover: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                leaving_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["HandoverKind"];
                    subject: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_handover: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                leaving_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item: number;
                    state: components["schemas"]["HandoverState"];
                    note: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EntrySort"];
                descending?: boolean;
                subject_id?: string;
                indicator?: string;
                period_id?: string;
                kind?: components["schemas"]["EntryKind"];
                fact_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EntrySort"];
                descending?: boolean;
                subject_id?: string;
                indicator?: string;
                period_id?: string;
                kind?: components["schemas"]["EntryKind"];
                fact_id?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["EntrySort"];
                descending?: boolean;
                subject_id?: string;
                indicator?: string;
                period_id?: string;
                kind?: components["schemas"]["EntryKind"];
                fact_id?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ledger_head: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_signed_heads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedHeads"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_zone_ledger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedLedger"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_merit_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritFile"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["NoticeSort"];
                descending?: boolean;
                reason?: components["schemas"]["Reason"];
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCount"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notices: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    records?: components["schemas"]["RecordRef"][] | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCount"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notice_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_notice_settings: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assigned: boolean;
                    participating: boolean;
                    following: boolean;
                    alert_days: number;
                    overdue_days: number;
                    quiet_from_minute: number;
                    quiet_to_minute: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_office_hours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHoursView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_office_hours: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    intervals: string;
                    basis: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHoursView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_chart: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chart"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_structure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Structure"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_counted_people: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["CountedSort"];
                descending?: boolean;
                text?: string;
                department_id?: string;
                category?: string;
                level?: number;
                age?: components["schemas"]["AgeBand"];
                gender?: components["schemas"]["Gender"];
                years?: components["schemas"]["YearsBand"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_counted_people_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["CountedSort"];
                descending?: boolean;
                text?: string;
                department_id?: string;
                category?: string;
                level?: number;
                age?: components["schemas"]["AgeBand"];
                gender?: components["schemas"]["Gender"];
                years?: components["schemas"]["YearsBand"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_counted_people_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["CountedSort"];
                descending?: boolean;
                text?: string;
                department_id?: string;
                category?: string;
                level?: number;
                age?: components["schemas"]["AgeBand"];
                gender?: components["schemas"]["Gender"];
                years?: components["schemas"]["YearsBand"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_reads: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReadRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_reads_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_reads_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RecordSort"];
                descending?: boolean;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    old_password: string;
                    /** Format: password */
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_people: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PersonSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PersonState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_person: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    gender: components["schemas"]["Gender"];
                    birth_year?: number | null;
                    joined_on?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_people_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PersonSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PersonState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_people_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PersonSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PersonState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_person: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    gender: components["schemas"]["Gender"];
                    birth_year?: number | null;
                    /** Format: date */
                    joined_on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    post_id: string;
                    valid_from?: string | null;
                    kin_reason?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_contracts_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractsOfPerson"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_contract: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    kind: components["schemas"]["ContractKind"];
                    /** Format: date */
                    valid_from: string;
                    valid_to?: string | null;
                    signed_on?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_assignment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    valid_to?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_identity: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    original_identity: string;
                    phone?: string | null;
                    id_number?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unseal_identity: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsealingGranted"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                unsealing_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlainIdentity"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_leaving: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["LeavingKind"];
                    /** Format: date */
                    last_day: string;
                    /** Format: uuid */
                    receiver_id: string;
                    document?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehire: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    returned_on?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_period: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period_id: string;
                    name: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seal_period: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                period_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_permissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionTable"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_plans: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PlanSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["PlanState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCardPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_plan: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    adopts_on: string;
                    document?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_plans_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PlanSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["PlanState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_plans_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PlanSort"];
                descending?: boolean;
                text?: string;
                state?: components["schemas"]["PlanState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_plan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    adopts_on: string;
                    document?: string | null;
                    lines?: components["schemas"]["NewPlanLine"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adopt_plan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_plan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_points: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PointsSort"];
                descending?: boolean;
                period_id?: string;
                unit_id?: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_points_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PointsSort"];
                descending?: boolean;
                period_id?: string;
                unit_id?: string;
                category?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_points_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PointsSort"];
                descending?: boolean;
                period_id?: string;
                unit_id?: string;
                category?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_points: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PointsEntrySort"];
                descending?: boolean;
                period_id?: string;
            };
            header?: never;
            path: {
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsAccount"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_posts: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PostSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PostState"];
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_post: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unit_id: string;
                    title: string;
                    category: string;
                    level: number;
                    headcount: number;
                    frozen?: boolean | null;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_posts_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PostSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PostState"];
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_posts_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PostSort"];
                descending?: boolean;
                unit_id?: string;
                category?: string;
                level?: number;
                state?: components["schemas"]["PostState"];
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_posts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["PostAct"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freeze_posts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["PostAct"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    thaw_posts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["PostAct"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowAnswers"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_post: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    level: number;
                    headcount: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_post: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freeze_post: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    thaw_post: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_powers: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PowerSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                holder?: components["schemas"]["PowerHolder"];
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_power: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    title: string;
                    kind: string;
                    holder: components["schemas"]["PowerHolder"];
                    /** Format: uuid */
                    unit_id: string;
                    basis: string;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_powers_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PowerSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                holder?: components["schemas"]["PowerHolder"];
                on?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_powers_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["PowerSort"];
                descending?: boolean;
                text?: string;
                unit_id?: string;
                holder?: components["schemas"]["PowerHolder"];
                on?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_power: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                power_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    kind: string;
                    holder: components["schemas"]["PowerHolder"];
                    /** Format: uuid */
                    unit_id: string;
                    basis: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_power: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                power_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    valid_to?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_preference: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    preference_key: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_ranking: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RankSort"];
                descending?: boolean;
                period?: string;
                kind?: components["schemas"]["RankedKind"];
                category?: string;
                level?: number;
                unit_id?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_ranking_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RankSort"];
                descending?: boolean;
                period?: string;
                kind?: components["schemas"]["RankedKind"];
                category?: string;
                level?: number;
                unit_id?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_ranking_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RankSort"];
                descending?: boolean;
                period?: string;
                kind?: components["schemas"]["RankedKind"];
                category?: string;
                level?: number;
                unit_id?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_comment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                record_kind: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_record: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                record_kind: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    follows: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowRecord"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_people: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path: {
                record_kind: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionableList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_kind: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_references: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ReferenceSort"];
                descending?: boolean;
                place?: string;
                part?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_references_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ReferenceSort"];
                descending?: boolean;
                place?: string;
                part?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_references_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ReferenceSort"];
                descending?: boolean;
                place?: string;
                part?: string;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_relations: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RelationSort"];
                descending?: boolean;
                text?: string;
                person_id?: string;
                state?: components["schemas"]["RelationState"];
                kind?: components["schemas"]["RelationKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declare_relation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person_id: string;
                    /** Format: uuid */
                    relative_id: string;
                    kind: components["schemas"]["RelationKind"];
                    /** Format: password */
                    detail: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_relations_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RelationSort"];
                descending?: boolean;
                text?: string;
                person_id?: string;
                state?: components["schemas"]["RelationState"];
                kind?: components["schemas"]["RelationKind"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_relations_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["RelationSort"];
                descending?: boolean;
                text?: string;
                person_id?: string;
                state?: components["schemas"]["RelationState"];
                kind?: components["schemas"]["RelationKind"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_kin_overrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overrides"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_relations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRelations"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_relation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_relation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                relation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_relation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                relation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_relation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                relation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_renewals: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                year?: number;
                text?: string;
                unit_id?: string;
                state?: components["schemas"]["RenewalState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_renewals_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                year?: number;
                text?: string;
                unit_id?: string;
                state?: components["schemas"]["RenewalState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_renewals_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ContractSort"];
                descending?: boolean;
                year?: number;
                text?: string;
                unit_id?: string;
                state?: components["schemas"]["RenewalState"];
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_renewals: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["ContractVersion"][];
                    decision: components["schemas"]["Decision"];
                    valid_to?: string | null;
                    ground?: components["schemas"]["Ground"] | null;
                    document?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRows"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_nonrenewal: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                contract_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_nonrenewal: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                contract_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_schemes: {
        parameters: {
            query?: {
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_scheme: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    name: string;
                    name_en: string;
                    /** Format: date */
                    valid_from: string;
                    copy_of?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_scheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_scheme: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    name_en: string;
                    /** Format: date */
                    valid_from: string;
                    bundle_bp: number;
                    tie_breakers?: components["schemas"]["TieBreaker"][];
                    indicators?: components["schemas"]["SchemeIndicator"][];
                    rules?: components["schemas"]["PostingRule"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_scheme: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adopt_scheme: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_grading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grading"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_grading: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                scheme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rest: string;
                    quotas?: components["schemas"]["GradeQuota"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_score: {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path: {
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedScore"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_records: {
        parameters: {
            query: {
                q: string;
                kind?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_security_events: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SecuritySort"];
                descending?: boolean;
                kind?: components["schemas"]["SecurityKind"];
                address?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_security_events_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SecuritySort"];
                descending?: boolean;
                kind?: components["schemas"]["SecurityKind"];
                address?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_security_events_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["SecuritySort"];
                descending?: boolean;
                kind?: components["schemas"]["SecurityKind"];
                address?: string;
                from?: string;
                to?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_security_alarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityAlarms"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switch_zone: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    zone_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_own_session: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    username: string;
                    /** Format: password */
                    password: string;
                    name: string;
                    zone_name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_targets: {
        parameters: {
            query: {
                indicator: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetSheet"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_targets: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    indicator: string;
                    rows?: components["schemas"]["TargetChange"][];
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_indicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_targets_of: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsOfSubject"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_units: {
        parameters: {
            query?: {
                on?: string;
                kind?: components["schemas"]["UnitKind"];
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRowPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_unit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    parent_id: string;
                    kind: components["schemas"]["UnitKind"];
                    unit_class: string;
                    name: string;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_units_csv: {
        parameters: {
            query?: {
                on?: string;
                kind?: components["schemas"]["UnitKind"];
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_units_xlsx: {
        parameters: {
            query?: {
                on?: string;
                kind?: components["schemas"]["UnitKind"];
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_unit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parent_id?: string | null;
                    unit_class: string;
                    name: string;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_unit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    valid_to?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_head: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    post_id?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitHead"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_unit_people: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPeople"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_viewing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    account_id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewingStarted"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_viewing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_views: {
        parameters: {
            query: {
                list_key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_view: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    list_key: string;
                    name: string;
                    query: string;
                    columns: string;
                    shared: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_view: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                view_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_view: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                view_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    query: string;
                    columns: string;
                    shared: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_default_view: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                view_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    for_me: boolean;
                    roles?: components["schemas"]["Role"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_zones: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ZoneSort"];
                descending?: boolean;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneCardPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_zone: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parent_id?: string | null;
                    kind: components["schemas"]["ZoneKind"];
                    code: string;
                    name: string;
                    utc_offset_minutes: number;
                    unit_name?: string | null;
                    unit_class?: string | null;
                    valid_from?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_zones_csv: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ZoneSort"];
                descending?: boolean;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_zones_xlsx: {
        parameters: {
            query?: {
                cursor?: string;
                offset?: number;
                limit?: number;
                sort?: components["schemas"]["ZoneSort"];
                descending?: boolean;
                text?: string;
                columns?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_zone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                zone_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_zone: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                zone_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneCard"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
