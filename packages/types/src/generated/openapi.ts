// Generated from spec/ by `pnpm generate`. Do not edit.

export type paths = {
    "/v1/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Re-Authenticate
         * @description Exchanges the refresh token for new tokens, or confirms that the session is still good.
         *     The refresh token goes where other calls have the access token.
         *     Whether the old refresh token stays valid is unknown.
         *     HTTP would usually use POST to make new tokens.
         *     The vendor's page says GET, and the vendor's overview says TRACE; GET is what its sidebar and its sample have.
         */
        get: operations["reauthenticate"];
        put?: never;
        /**
         * Authenticate
         * @description Signs a user in and answers with an access token and a refresh token.
         *     The API key goes into the `x-api-key` header, and no bearer token is sent.
         *     The attempt is logged by the service.
         *     By default the access token lasts 14 days and the refresh token 15 days.
         *     Whether a second factor can be asked for here is unknown.
         */
        post: operations["authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload and Validate Customer Data
         * @description Checks customers against the profile fields of the workspace and stores them when they pass.
         *     Give either the customers or a data file.
         *     Existing customers are updated when a unique identifier matches; which field that is, is unknown.
         *     Large uploads go to a background queue. The size that counts as large is unknown.
         *     HTTP would usually send a file as `multipart/form-data` and answer queued work with 202.
         *     The media type of the vendor is unknown; JSON is used here, and success is 200.
         */
        post: operations["uploadCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get pages
         * @description Counts the pages of customers in one group.
         *     Ask for it before Get Customers, then read the pages one at a time.
         *     Nothing changes on the server.
         *     The page size is unknown.
         *     HTTP would usually use GET; the API uses POST for this read.
         */
        post: operations["countCustomerPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Customers
         * @description Reads one page of the customers in one group.
         *     The profile of each customer comes back encrypted.
         *     Nothing changes on the server.
         *     The page size and the number of the first page are unknown.
         *     HTTP would usually use GET; the API uses POST for this read.
         */
        post: operations["listCustomers"];
        /**
         * Delete Customers
         * @description Deletes customers.
         *     Whether a deletion can be undone is unknown.
         *     HTTP gives the body of a DELETE no meaning; other deletes of this API carry the ids there, so this one is taken to do the same.
         */
        delete: operations["deleteCustomers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create Customer Group
         * @description Creates a customer group in a workspace.
         *     PUT creates here: repeating the call may create a second group.
         *     Whether names must be unique is unknown.
         *     HTTP would usually use POST and answer 201; the vendor uses PUT without an id and answers 200.
         */
        put: operations["createCustomerGroup"];
        /**
         * Get Customer Groups
         * @description Reads the groups of one workspace. The API uses POST for this read.
         *     Nothing changes on the server.
         *     The page shows no paging: one call answers with all groups.
         *     HTTP would usually use GET.
         */
        post: operations["listCustomerGroups"];
        /**
         * Delete Customer Group
         * @description Deletes a customer group for good.
         *     The organisation of customers and the reporting may suffer; what happens to the customers of the group is unknown.
         *     HTTP gives the body of a DELETE no meaning; the vendor puts the id there.
         */
        delete: operations["deleteCustomerGroup"];
        options?: never;
        head?: never;
        /**
         * Update Customer Group
         * @description Changes the name of a customer group.
         *     The assignment of customers and their history stay as they are.
         *     Other properties can be changed too, under names that were not seen.
         *     HTTP would usually have the id in the path; the vendor has it in the body.
         */
        patch: operations["updateCustomerGroup"];
        trace?: never;
    };
    "/v1/cpf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create a Custom Profile Field
         * @description Creates a profile field in a workspace.
         *     The service checks the type and makes room for the field in its database.
         *     PUT creates here: repeating the call may create a second field.
         *     A format is needed for the types `Date` and `currency`.
         *     HTTP would usually use POST and answer 201; the vendor uses PUT without an id.
         */
        put: operations["createProfileField"];
        /**
         * Get Customer Profile Fields for a Workspace
         * @description Reads the profile fields of one workspace with their definitions. The API uses POST for this read.
         *     Nothing changes on the server.
         *     Validation rules and options are said to be in the answer, under names that were not seen.
         *     HTTP would usually use GET.
         */
        post: operations["listProfileFields"];
        /**
         * Delete Custom Fields
         * @description Deletes profile fields for good.
         *     All customer data held in them is deleted too.
         *     HTTP gives the body of a DELETE no meaning; the vendor puts the ids there.
         */
        delete: operations["deleteProfileFields"];
        options?: never;
        head?: never;
        /**
         * Update Custom Fields
         * @description Changes a profile field.
         *     Customer data that is already stored stays.
         *     The required flag, the display name and the validation rules can be changed too, under names that were not seen.
         *     HTTP would usually have the id in the path; the vendor's path has none, so the id is taken to be in the body.
         */
        patch: operations["updateProfileField"];
        trace?: never;
    };
    "/v1/campaign/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get All Accounts Campaigns
         * @description Reads the campaigns of the account, grouped by workspace.
         *     A window of dates keeps only campaigns that were published in it.
         *     Nothing changes on the server.
         *     HTTP would usually use GET; the API uses POST for this read.
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["listCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Messages to Secure Storage
         * @description Queues an export of the messages of a campaign to secure storage, as CSV files.
         *     A campaign that is ready to publish becomes published, and so do its messages.
         *     A usage quota is checked first. Its size, and the answer when it is used up, are unknown.
         *     HTTP would usually answer queued work with 202; success is 200 here.
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["publishMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Campaign Messages Pages
         * @description Counts the exported files of a campaign. It counts files, not messages and not rows.
         *     With `run_number` it counts the files of that historical run.
         *     Without it the files of historical runs are never counted.
         *     Nothing changes on the server, but the call counts as usage.
         *     HTTP would usually use GET; the API uses POST for this read.
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["countMessageFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve Published Messages
         * @description Reads one exported file: raw CSV, parsed rows, or a link to download it.
         *     With `run_number` it reads the file of that historical run, for which there is no link.
         *     Parsed rows are at most 1000.
         *     Nothing changes on the server.
         *     HTTP would usually use GET and choose the form by `Accept`; the API uses POST, and the body names the form.
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["fetchMessageFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaign/rerun/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Campaign Rerun History
         * @description Reads every run of a campaign, newest first.
         *     A campaign that was never rerun has one entry, Run #1.
         *     Nothing changes on the server.
         *     HTTP would usually use GET; the API uses POST for this read.
         *     The vendor marks this call as "Testing".
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["listCampaignRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaign/rerun/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Run Messages
         * @description Reads the generated messages of a campaign.
         *     With `run_number` it reads that run, with its archived messages.
         *     Without it only the active messages of the current run are read.
         *     Nothing changes on the server.
         *     HTTP would usually use GET; the API uses POST for this read.
         *     The vendor marks this call as "Testing".
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["listRunMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaign/rerun/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Initiate Campaign Rerun
         * @description Starts a new run of a published campaign for a different customer group.
         *     The call previews the segments, makes the run, archives the messages of the run before and queues the work, all or nothing.
         *     The campaign leaves `Published`: it becomes `Ready for review` when new segments need messages, or `Ready to publish` when all segments matched.
         *     The campaign and every message of its current run must be published; otherwise the answer is 400.
         *     HTTP would usually answer queued work with 202; success is 200 here.
         *     The vendor marks this call as "Testing".
         *     The headers `x-auth-context` and `x-ip` are optional here, since the vendor's pages disagree about them.
         */
        post: operations["startCampaignRerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /**
         * @description What the API says about a failure.
         *     No error body was ever shown, so every member is optional and more members may appear.
         */
        ErrorBody: {
            /**
             * @description A sentence for a person to read.
             * @example The campaign is not published.
             */
            message?: string;
        };
        /**
         * @description The two tokens of a session.
         *     The access token lasts 14 days and the refresh token 15 days, by default.
         */
        AuthTokens: {
            /**
             * @description Bearer token for every call but the two of this folder.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.access.example
             */
            access_token?: string;
            /**
             * @description Bearer token for Re-Authenticate only.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.refresh.example
             */
            refresh_token?: string;
        };
        /** @description The credentials of a user. The API key travels beside them in the `x-api-key` header. */
        AuthenticateRequest: {
            /**
             * @description The address that the user signs in with.
             * @example Orval_Corwin47@yahoo.com
             */
            email: string;
            /**
             * Format: password
             * @description The password of the user.
             * @example a-password-for-examples
             */
            password: string;
        };
        /**
         * @description One customer to upload.
         *     Each key is the name of a profile field of the workspace.
         * @example {
         *       "first_name": "Amira",
         *       "policy_number": "HM-204117",
         *       "renewal_date": "04/12/2026",
         *       "premium": 412.5
         *     }
         */
        CustomerRow: {
            [key: string]: string | number | boolean | null;
        };
        /** @description Customers as JSON, one object a customer. */
        UploadCustomersRowsRequest: {
            /**
             * @description The workspace whose profile fields the rows are checked against.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers go into.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description The customers, in the order of the findings.
             * @example [
             *       {
             *         "first_name": "Amira",
             *         "policy_number": "HM-204117"
             *       }
             *     ]
             */
            customers: components["schemas"]["CustomerRow"][];
        };
        /** @description Customers as the text of a CSV file. */
        UploadCustomersFileRequest: {
            /**
             * @description The workspace whose profile fields the rows are checked against.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers go into.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description CSV text. The first line names the profile fields.
             * @example first_name,policy_number
             *     Amira,HM-204117
             */
            data_file: string;
        };
        /** @description Either a data file or the customers themselves, never both. */
        UploadCustomersRequest: components["schemas"]["UploadCustomersRowsRequest"] | components["schemas"]["UploadCustomersFileRequest"];
        /** @description One value that did not pass validation. */
        UploadFinding: {
            /**
             * @description Position of the customer in the upload. The first customer is 1, and a CSV header is not counted.
             * @example 2
             */
            row?: number;
            /**
             * @description The profile field.
             * @example renewal_date
             */
            field_name?: string;
            /**
             * @description The value that was sent.
             * @example 2026-12-09
             */
            value?: string | number | boolean | null;
            /**
             * @description A sentence for a person to read.
             * @example renewal_date must follow dd/MM/yyyy.
             */
            message?: string;
        };
        /** @description What became of an upload. */
        UploadResult: {
            /**
             * @description What the service did with the rows.
             *     Values used here: `completed`, `queued`, `refused`. Others may appear.
             * @example completed
             */
            status?: string;
            /**
             * @description Number of rows in the upload.
             * @example 3
             */
            received?: number;
            /**
             * @description Number of new customers.
             * @example 2
             */
            created?: number;
            /**
             * @description Number of customers that existed and were changed.
             * @example 1
             */
            updated?: number;
            /**
             * @description Number of rows that did not pass validation.
             * @example 0
             */
            refused?: number;
            /**
             * @description What is wrong with the rows, one entry a value.
             * @example [
             *       {
             *         "row": 2,
             *         "field_name": "renewal_date",
             *         "value": "2026-12-09",
             *         "message": "renewal_date must follow dd/MM/yyyy."
             *       }
             *     ]
             */
            findings?: components["schemas"]["UploadFinding"][];
        };
        /** @description The group whose pages are counted. */
        CountCustomerPagesRequest: {
            /**
             * @description The workspace of the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
        };
        /** @description How many pages, or files, there are to ask for. */
        PageCount: {
            /**
             * @description The number of pages or files.
             * @example 2
             */
            pages?: number;
        };
        /** @description One page of one group. */
        ListCustomersRequest: {
            /**
             * @description The workspace of the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description Which page. The first page is taken to be 1; the page base and the page size are unknown.
             * @example 1
             */
            page: number;
        };
        /**
         * @description A person in a customer group.
         *     The profile comes back encrypted.
         */
        Customer: {
            /**
             * @description Names the customer.
             * @example cus_0f31d8
             */
            customer_id?: string;
            /**
             * @description The group that the customer is in.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The workspace that the customer is in.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The profile fields of the customer as one encrypted text. Who decrypts it, and with which key, is unknown.
             * @example c2FtcGxlLWVuY3J5cHRlZC1wcm9maWxlLTE=
             */
            profile?: string;
            /**
             * @description When the customer was created. The date format is unknown.
             * @example 2026-11-02T08:30:00Z
             */
            created_at?: string;
            /**
             * @description When the customer was last changed. The date format is unknown.
             * @example 2026-11-16T09:12:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the customer.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the customer.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /** @description The customers to delete. */
        DeleteCustomersRequest: {
            /**
             * @description The workspace of the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers are in.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description Which customers.
             * @example [
             *       "cus_0f31d8",
             *       "cus_0f31d9"
             *     ]
             */
            customer_ids: string[];
        };
        /** @description A short confirmation that the call was accepted. */
        Acknowledgement: {
            /**
             * @description A sentence for a person to read.
             * @example Customer group deleted.
             */
            message?: string;
        };
        /** @description A group to be. */
        CreateCustomerGroupRequest: {
            /**
             * @description The workspace that gets the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name that people see. Whether it must be unique is unknown.
             * @example New policyholders
             */
            group_name: string;
        };
        /** @description A named set of customers in a workspace. */
        CustomerGroup: {
            /**
             * @description Names the group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description The account that owns the workspace.
             * @example acc_7b19c4
             */
            account_id: string;
            /**
             * @description The workspace that the group is in.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name that people see.
             * @example Motor renewals December
             */
            group_name: string;
            /**
             * @description When the group was created. The date format is unknown.
             * @example 2026-11-02T08:15:00Z
             */
            created_at: string;
            /**
             * @description When the group was last changed. The date format is unknown.
             * @example 2026-11-16T09:10:00Z
             */
            updated_at: string;
            /**
             * @description Who created the group.
             * @example usr_41aa90
             */
            created_by: string;
            /**
             * @description Who last changed the group.
             * @example usr_41aa90
             */
            updated_by: string;
        };
        /** @description The workspace whose groups are read. */
        ListCustomerGroupsRequest: {
            /**
             * @description The workspace.
             * @example your-workspace-id
             */
            workspace_id: string;
        };
        /** @description The group to delete. */
        DeleteCustomerGroupRequest: {
            /**
             * @description The workspace of the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             * @example cg_a3d511
             */
            customer_group_id: string;
        };
        /** @description A new name for a group. */
        UpdateCustomerGroupRequest: {
            /**
             * @description The workspace of the group.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group to change.
             * @example cg_5d7f30
             */
            customer_group_id: string;
            /**
             * @description The new name. It is the one editable property with a known name.
             * @example Home insurance win-back
             */
            group_name: string;
        };
        /** @description A field that needs no format. */
        CreatePlainFieldRequest: {
            /**
             * @description The workspace that gets the field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             * @example policy_number
             */
            field_name: string;
            /**
             * @description Text, a number or a character.
             * @example string
             * @enum {string}
             */
            field_type: "string" | "number" | "char";
        };
        /**
         * @description How a date is written, in the order of the vendor's page.
         * @enum {string}
         */
        DateFormat: "yyyy-MM-dd" | "dd/MM/yyyy" | "MM/dd/yyyy" | "dd-MM-yyyy" | "MM-dd-yyyy" | "dd.MM.yyyy" | "yyyy/MM/dd" | "dd MMM yyyy" | "MMM dd, yyyy" | "MMMM dd, yyyy" | "dd MMMM yyyy" | "yy/MM/dd" | "dd/MM/yy" | "MM/dd/yy";
        /** @description A field that holds a date. */
        CreateDateFieldRequest: {
            /**
             * @description The workspace that gets the field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             * @example renewal_date
             */
            field_name: string;
            /**
             * @description Always `Date`, with a capital letter.
             * @constant
             */
            field_type: "Date";
            /** @description How the date is written. */
            field_format: components["schemas"]["DateFormat"];
        };
        /**
         * @description Which currency an amount is in.
         *     `AED` to `BMD` are documented. The codes after `BMD` are inferred.
         * @enum {string}
         */
        CurrencyCode: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        /** @description A field that holds an amount of money. */
        CreateCurrencyFieldRequest: {
            /**
             * @description The workspace that gets the field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             * @example premium
             */
            field_name: string;
            /**
             * @description Always `currency`.
             * @constant
             */
            field_type: "currency";
            /** @description The currency of the amount. */
            field_format: components["schemas"]["CurrencyCode"];
        };
        /**
         * @description A profile field to be.
         *     `field_type` decides whether a format is needed and which one.
         */
        CreateProfileFieldRequest: components["schemas"]["CreatePlainFieldRequest"] | components["schemas"]["CreateDateFieldRequest"] | components["schemas"]["CreateCurrencyFieldRequest"];
        /**
         * @description A column of customer data in a workspace.
         *     Validation rules and options exist too, under names that were not seen.
         */
        ProfileField: {
            /**
             * @description Names the field.
             * @example fld_6b20f4
             */
            field_id?: string;
            /**
             * @description The account that owns the workspace.
             * @example acc_7b19c4
             */
            account_id?: string;
            /**
             * @description The workspace that the field is in.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             * @example renewal_date
             */
            field_name?: string;
            /**
             * @description What the field holds.
             *     Known values: `string`, `number`, `char`, `Date`, `currency`. Others may appear.
             * @example Date
             */
            field_type?: string;
            /**
             * @description A date format or a currency code. Absent for the types that need none.
             * @example dd/MM/yyyy
             */
            field_format?: string;
            /**
             * @description When the field was created. The date format is unknown.
             * @example 2026-11-02T08:20:00Z
             */
            created_at?: string;
            /**
             * @description When the field was last changed. The date format is unknown.
             * @example 2026-11-02T08:20:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the field.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the field.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /** @description The workspace whose fields are read. */
        ListProfileFieldsRequest: {
            /**
             * @description The workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
        };
        /** @description The fields to delete. */
        DeleteProfileFieldsRequest: {
            /**
             * @description The workspace of the fields.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description Which fields.
             * @example [
             *       "fld_0c88d2"
             *     ]
             */
            field_ids: string[];
        };
        /**
         * @description What a profile field holds.
         *     `Date` has a capital letter; the other four do not.
         *     `Date` and `currency` need a format.
         * @enum {string}
         */
        ProfileFieldType: "string" | "number" | "char" | "Date" | "currency";
        /**
         * @description The changes to one profile field. What is left out stays as it is.
         *     The required flag, the display name and the validation rules can be changed too, under names that were not seen.
         */
        UpdateProfileFieldRequest: {
            /**
             * @description The workspace of the field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The field to change.
             * @example fld_9d41c7
             */
            field_id: string;
            /**
             * @description The new name.
             * @example annual_premium
             */
            field_name?: string;
            /** @description The new type. */
            field_type?: components["schemas"]["ProfileFieldType"];
            /**
             * @description The new format. Needed with the types `Date` and `currency`.
             * @example GBP
             */
            field_format?: components["schemas"]["DateFormat"] | components["schemas"]["CurrencyCode"];
        };
        /**
         * @description A window of publication dates.
         *     An empty object asks for every campaign of the account.
         */
        ListCampaignsRequest: {
            /**
             * @description Start of the window. The format, and whether the day itself counts, are unknown.
             * @example 2026-11-01
             */
            start_date?: string;
            /**
             * @description End of the window. The format, and whether the day itself counts, are unknown.
             * @example 2026-11-30
             */
            end_date?: string;
        };
        /** @description A set of messages generated for a customer group. */
        Campaign: {
            /**
             * @description Names the campaign.
             * @example cmp_3e9a52
             */
            campaign_id?: string;
            /**
             * @description The name that people see.
             * @example December motor renewals
             */
            campaign_name?: string;
            /**
             * @description Where the campaign stands.
             *     Known values: `Ready for review`, `Ready to publish`, `Published`. Others may appear, and the casing may differ.
             * @example Published
             */
            status?: string;
            /**
             * @description The group that the current run is for.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The current run. A campaign that was never rerun is at 1.
             * @example 1
             */
            run_number?: number;
            /**
             * @description When the campaign was published. The date format is unknown.
             * @example 2026-11-16T10:00:00Z
             */
            published_at?: string;
        };
        /** @description The campaigns of one workspace. */
        CampaignsByWorkspace: {
            /**
             * @description Names the workspace.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name that people see.
             * @example Harbour Mutual UK
             */
            workspace_name?: string;
            /**
             * @description The campaigns.
             * @example [
             *       {
             *         "campaign_id": "cmp_3e9a52",
             *         "campaign_name": "December motor renewals",
             *         "status": "Published"
             *       }
             *     ]
             */
            campaigns?: components["schemas"]["Campaign"][];
        };
        /** @description The campaign to publish. */
        PublishMessagesRequest: {
            /**
             * @description The workspace of the campaign.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The campaign.
             * @example cmp_8d2b07
             */
            campaign_id: string;
        };
        /** @description The campaign, or the run, whose files are counted. */
        CountMessageFilesRequest: {
            /**
             * @description The campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description A historical run, whose own folder is counted.
             *     Without it only the files of the current export are counted.
             * @example 1
             */
            run_number?: number;
        };
        /** @description Which file, and in which form. */
        FetchMessageFileRequest: {
            /**
             * @description The campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description Which file. The first file is taken to be 1; the numbering is unknown.
             * @example 1
             */
            page: number;
            /**
             * @description The form of the answer.
             *     `csv` is the raw file, `json` its parsed rows, `url` a link to download it.
             * @example json
             * @enum {string}
             */
            format: "csv" | "json" | "url";
            /**
             * @description A historical run, whose own folder is read.
             *     `url` is not available with it.
             * @example 1
             */
            run_number?: number;
        };
        /**
         * @description One row of an exported file. Which columns there are is unknown.
         * @example {
         *       "customer_id": "cus_0f31d8",
         *       "segment": "Loyal drivers",
         *       "content": "Amira, your cover renews on 4 December."
         *     }
         */
        MessageRow: {
            [key: string]: unknown;
        };
        /** @description A link to download a file. It holds its own permission, so treat it as a secret. */
        MessageLink: {
            /**
             * @description The presigned link. How long it works is unknown.
             * @example https://storage.example/exports/cmp_3e9a52/1.csv?signature=example
             */
            url?: string;
        };
        /** @description The rows of a file for `json`, a link for `url`. */
        MessageFileJson: components["schemas"]["MessageRow"][] | components["schemas"]["MessageLink"];
        /** @description The campaign whose runs are read. */
        ListCampaignRunsRequest: {
            /**
             * @description The campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
        };
        /** @description How many messages of a run are in which state. */
        RunMessageSummary: {
            /**
             * @description Number of messages.
             * @example 4
             */
            total?: number;
            /**
             * @description Number of published messages.
             * @example 0
             */
            published?: number;
            /**
             * @description Number of archived messages.
             * @example 0
             */
            archived?: number;
        };
        /** @description One run of a campaign against one customer group. */
        CampaignRun: {
            /**
             * @description Position of the run. The first is 1.
             * @example 2
             */
            run_number?: number;
            /**
             * @description The group that the run was for.
             * @example cg_c94b16
             */
            customer_group_id?: string;
            /**
             * @description The name of that group.
             * @example New policyholders
             */
            customer_group_name?: string;
            /**
             * @description Where the run stands.
             *     Known values are those of a campaign: `Ready for review`, `Ready to publish`, `Published`. Others may appear.
             * @example Ready for review
             */
            status?: string;
            /**
             * @description Number of segments in the run.
             * @example 4
             */
            segment_count?: number;
            /** @description What happened to the messages of the run. */
            message_summary?: components["schemas"]["RunMessageSummary"];
            /**
             * @description When the run was started. The date format is unknown.
             * @example 2026-11-20T14:05:00Z
             */
            created_at?: string;
        };
        /** @description The campaign, or the run, whose messages are read. */
        ListRunMessagesRequest: {
            /**
             * @description The campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description One run, with its archived messages.
             *     Without it the active messages of the current run are read.
             * @example 1
             */
            run_number?: number;
        };
        /** @description A generated message. */
        RunMessage: {
            /**
             * @description Names the message.
             * @example msg_70b3e1
             */
            message_id?: string;
            /**
             * @description The campaign of the message.
             * @example cmp_3e9a52
             */
            campaign_id?: string;
            /**
             * @description The run of the message.
             * @example 1
             */
            run_number?: number;
            /**
             * @description The segment that the message was written for. The real shape is unknown.
             * @example Loyal drivers
             */
            segment?: string;
            /**
             * @description What the review said.
             *     The values are unknown; `Approved` and `Pending` are ours.
             * @example Approved
             */
            review_status?: string;
            /**
             * @description How far the approval has come.
             *     The values are unknown; `Review` and `Final` are ours.
             * @example Final
             */
            approval_stage?: string;
            /**
             * @description Whether a later run has archived the message.
             * @example true
             */
            archived?: boolean;
            /**
             * @description The text of the message.
             * @example Your cover renews soon. Thank you for five years with us.
             */
            content?: string;
        };
        /** @description The campaign to run again, and the group to run it for. */
        StartCampaignRerunRequest: {
            /**
             * @description The campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description A different group. Whether the same group is refused is unknown.
             * @example cg_c94b16
             */
            customer_group_id: string;
        };
        /** @description The run that was started. */
        CampaignRerun: {
            /**
             * @description The new run.
             * @example 2
             */
            run_number?: number;
            /**
             * @description Where the campaign stands now.
             *     `Ready for review` when new segments need messages, `Ready to publish` when all segments matched. Others may appear.
             * @example Ready for review
             */
            campaign_status?: string;
        };
    };
    responses: {
        /**
         * @description Any other status, for instance one that a gateway sends.
         *     The vendor's pages list none.
         */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The request was understood and a rule forbids it, for instance a rerun of a campaign that is not published.
         *     The vendor's label is "Bad Request", which is also what HTTP means by 400.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description A required field of the body is missing.
         *     The vendor's label is "Missing Fields". HTTP would usually use 400 or 422 for this; 401 usually means that no valid credentials were sent.
         */
        MissingFields: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token, or the API key, was refused.
         *     The vendor's label is "Unauthorised". HTTP would usually use 401 for this; 403 usually means that the caller is known and lacks the right.
         */
        Unauthorised: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The service failed.
         *     The vendor's label is "Server Error", which is also what HTTP means by 500.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
         *     The overviews call this header required; the operation pages show only the bearer token.
         *     A gateway in front of the service may add it, so it is optional here.
         * @example {"api_access": true, "api_code": "your-api-code"}
         */
        AuthContext: string;
        /**
         * @description IP address of the client, for the audit log.
         *     The overviews call this header required; the operation pages show only the bearer token.
         *     A gateway in front of the service may add it, so it is optional here.
         * @example 192.168.1.100
         */
        ClientIp: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens of the renewed session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description The tokens of the new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    uploadCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadCustomersRequest"];
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    countCustomerPages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountCustomerPagesRequest"];
            };
        };
        responses: {
            /** @description The number of pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCustomersRequest"];
            };
        };
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    deleteCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteCustomersRequest"];
            };
        };
        responses: {
            /** @description The customers are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    createCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerGroupRequest"];
            };
        };
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCustomerGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCustomerGroupsRequest"];
            };
        };
        responses: {
            /** @description All groups of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    deleteCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteCustomerGroupRequest"];
            };
        };
        responses: {
            /** @description The group is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    updateCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerGroupRequest"];
            };
        };
        responses: {
            /** @description The changed group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    createProfileField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProfileFieldRequest"];
            };
        };
        responses: {
            /** @description The new field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listProfileFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListProfileFieldsRequest"];
            };
        };
        responses: {
            /** @description All fields of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileField"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    deleteProfileFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteProfileFieldsRequest"];
            };
        };
        responses: {
            /** @description The fields and their data are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    updateProfileField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileFieldRequest"];
            };
        };
        responses: {
            /** @description The changed field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCampaignsRequest"];
            };
        };
        responses: {
            /** @description The campaigns, one entry a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsByWorkspace"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    publishMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishMessagesRequest"];
            };
        };
        responses: {
            /** @description The export is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    countMessageFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountMessageFilesRequest"];
            };
        };
        responses: {
            /** @description The number of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    fetchMessageFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchMessageFileRequest"];
            };
        };
        responses: {
            /** @description The file in the form that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageFileJson"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCampaignRuns: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCampaignRunsRequest"];
            };
        };
        responses: {
            /** @description The runs, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRun"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    listRunMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRunMessagesRequest"];
            };
        };
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunMessage"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    startCampaignRerun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON text with the API code, checked after the token: `api_code` must equal the server's own and `api_access` must be `true`.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example {"api_access": true, "api_code": "your-api-code"}
                 */
                "x-auth-context"?: components["parameters"]["AuthContext"];
                /**
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 * @example 192.168.1.100
                 */
                "x-ip"?: components["parameters"]["ClientIp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCampaignRerunRequest"];
            };
        };
        responses: {
            /** @description The run that was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRerun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
}
