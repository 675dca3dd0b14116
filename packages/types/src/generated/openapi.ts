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
         *     @remarks Evidence: documented. The overview table says TRACE; the page, its sample and the sidebar say GET.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
         */
        post: operations["listCustomers"];
        /**
         * Delete Customers
         * @description Deletes customers.
         *     Whether a deletion can be undone is unknown.
         *     HTTP gives the body of a DELETE no meaning; other deletes of this API carry the ids there, so this one is taken to do the same.
         *     @remarks Evidence: documented. The page itself was not found; method and path stand in the overview.
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
         *     @remarks Evidence: documented.
         */
        put: operations["createCustomerGroup"];
        /**
         * Get Customer Groups
         * @description Reads the groups of one workspace. The API uses POST for this read.
         *     Nothing changes on the server.
         *     The page shows no paging: one call answers with all groups.
         *     HTTP would usually use GET.
         *     @remarks Evidence: documented.
         */
        post: operations["listCustomerGroups"];
        /**
         * Delete Customer Group
         * @description Deletes a customer group for good.
         *     The organisation of customers and the reporting may suffer; what happens to the customers of the group is unknown.
         *     HTTP gives the body of a DELETE no meaning; the vendor's page has one, and it is taken to hold the id.
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
         */
        put: operations["createProfileField"];
        /**
         * Get Customer Profile Fields for a Workspace
         * @description Reads the profile fields of one workspace with their definitions. The API uses POST for this read.
         *     Nothing changes on the server.
         *     Validation rules and options are said to be in the answer, under names that were not seen.
         *     HTTP would usually use GET.
         *     @remarks Evidence: documented.
         */
        post: operations["listProfileFields"];
        /**
         * Delete Custom Fields
         * @description Deletes profile fields for good.
         *     All customer data held in them is deleted too.
         *     HTTP gives the body of a DELETE no meaning; the vendor's page has one, and it is taken to hold the ids.
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: documented.
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
         *     @remarks Evidence: inferred. The most common shape of its kind; no page shows an error body.
         */
        ErrorBody: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. No page shows an error body.
             * @example The campaign is not published.
             */
            message?: string;
        };
        /**
         * @description The tokens of a renewed session.
         *     Whether the refresh token is renewed too is unknown.
         *     @remarks Evidence: inferred. Taken to be what signing in answers; the body was not seen.
         */
        RenewedTokens: {
            /**
             * @description Bearer token for every call but the two of this folder.
             *     @remarks Evidence: inferred. Named after the documented token.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.access.example
             */
            access_token?: string;
            /**
             * @description Bearer token for Re-Authenticate only.
             *     @remarks Evidence: inferred. Named after the documented token.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.refresh.example
             */
            refresh_token?: string;
        };
        /**
         * @description The credentials of a user. The API key travels beside them in the `x-api-key` header.
         *     @remarks Evidence: inferred. The page shows the first field; a comma after it says that at least one more follows.
         */
        AuthenticateRequest: {
            /**
             * @description The address that the user signs in with.
             *     @remarks Evidence: documented. Name and example are documented; being required is inferred.
             * @example Orval_Corwin47@yahoo.com
             */
            email: string;
            /**
             * Format: password
             * @description The password of the user.
             *     @remarks Evidence: inferred. The sample goes on after the email, and the root page speaks of passwords.
             * @example a-password-for-examples
             */
            password: string;
        };
        /**
         * @description The two tokens of a session.
         *     The access token lasts 14 days and the refresh token 15 days, by default.
         *     @remarks Evidence: inferred. Both tokens are tags of the page and have documented lifetimes; the body was not seen.
         */
        AuthTokens: {
            /**
             * @description Bearer token for every call but the two of this folder.
             *     @remarks Evidence: inferred. Named after the documented token.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.access.example
             */
            access_token?: string;
            /**
             * @description Bearer token for Re-Authenticate only.
             *     @remarks Evidence: inferred. Named after the documented token.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.refresh.example
             */
            refresh_token?: string;
        };
        /**
         * @description One customer to upload.
         *     Each key is the name of a profile field of the workspace.
         *     @remarks Evidence: inferred. Attributes are dynamic and follow the profile fields of the workspace.
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
        /**
         * @description Customers as JSON, one object a customer.
         *     @remarks Evidence: inferred. A customer data object is one of the two documented forms; its name is unknown.
         */
        UploadCustomersRowsRequest: {
            /**
             * @description The workspace whose profile fields the rows are checked against.
             *     @remarks Evidence: inferred. Rows are checked against the fields of a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers go into.
             *     @remarks Evidence: inferred. Customers are read by group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description The customers, in the order of the findings.
             *     @remarks Evidence: inferred. Customer data in the body is documented; the name is not.
             * @example [
             *       {
             *         "first_name": "Amira",
             *         "policy_number": "HM-204117"
             *       }
             *     ]
             */
            customers: components["schemas"]["CustomerRow"][];
        };
        /**
         * @description Customers as the text of a CSV file.
         *     @remarks Evidence: inferred. A data file is one of the two documented forms; how it travels is unknown.
         */
        UploadCustomersFileRequest: {
            /**
             * @description The workspace whose profile fields the rows are checked against.
             *     @remarks Evidence: inferred. Rows are checked against the fields of a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers go into.
             *     @remarks Evidence: inferred. Customers are read by group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description CSV text. The first line names the profile fields.
             *     @remarks Evidence: inferred. CSV and its headers are documented; the name and the transport are not.
             * @example first_name,policy_number
             *     Amira,HM-204117
             */
            data_file: string;
        };
        /**
         * @description Either a data file or the customers themselves, never both.
         *     @remarks Evidence: documented. The choice is documented; the field names are not.
         */
        UploadCustomersRequest: components["schemas"]["UploadCustomersRowsRequest"] | components["schemas"]["UploadCustomersFileRequest"];
        /**
         * @description One value that did not pass validation.
         *     @remarks Evidence: inferred. Validation is documented as field by field; the shape of a finding is unknown.
         */
        UploadFinding: {
            /**
             * @description Position of the customer in the upload. The first customer is 1, and a CSV header is not counted.
             *     @remarks Evidence: inferred. A finding is of no use without its row; the base is our choice.
             * @example 2
             */
            row?: number;
            /**
             * @description The profile field.
             *     @remarks Evidence: inferred. Validation is documented as field by field.
             * @example renewal_date
             */
            field_name?: string;
            /**
             * @description The value that was sent.
             *     @remarks Evidence: inferred. The answer was not seen.
             * @example 2026-12-09
             */
            value?: string | number | boolean | null;
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. The answer was not seen.
             * @example renewal_date must follow dd/MM/yyyy.
             */
            message?: string;
        };
        /**
         * @description What became of an upload.
         *     @remarks Evidence: inferred. Field by field validation is documented; the answer was not seen.
         */
        UploadResult: {
            /**
             * @description What the service did with the rows.
             *     Values used here: `completed`, `queued`, `refused`. Others may appear.
             *     @remarks Evidence: inferred. Large uploads are queued; the values are ours.
             * @example completed
             */
            status?: string;
            /**
             * @description Number of rows in the upload.
             *     @remarks Evidence: inferred. The answer was not seen.
             * @example 3
             */
            received?: number;
            /**
             * @description Number of new customers.
             *     @remarks Evidence: inferred. The call uploads new customers.
             * @example 2
             */
            created?: number;
            /**
             * @description Number of customers that existed and were changed.
             *     @remarks Evidence: inferred. The call may update customers matched by a unique identifier.
             * @example 1
             */
            updated?: number;
            /**
             * @description Number of rows that did not pass validation.
             *     @remarks Evidence: inferred. Rows are validated before they are stored.
             * @example 0
             */
            refused?: number;
            /**
             * @description What is wrong with the rows, one entry a value.
             *     @remarks Evidence: inferred. Validation is documented as field by field.
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
        /**
         * @description The group whose pages are counted.
         *     @remarks Evidence: inferred. The count is for one customer group; the field names were not seen.
         */
        CountCustomerPagesRequest: {
            /**
             * @description The workspace of the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             *     @remarks Evidence: inferred. The count is for one group; the name is that of the group object.
             * @example cg_81c0e2
             */
            customer_group_id: string;
        };
        /**
         * @description How many pages of customers a group has.
         *     @remarks Evidence: inferred. The call returns one number; its name was not seen.
         */
        CustomerPageCount: {
            /**
             * @description The number of pages, not of customers. The page size is unknown.
             *     @remarks Evidence: inferred. Named after the call.
             * @example 2
             */
            pages?: number;
        };
        /**
         * @description One page of one group.
         *     @remarks Evidence: inferred. Documented as per group and paged; the field names were not seen.
         */
        ListCustomersRequest: {
            /**
             * @description The workspace of the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             *     @remarks Evidence: inferred. Customers are read by group; the name is that of the group object.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description Which page. The first page is taken to be 1; the page base and the page size are unknown.
             *     @remarks Evidence: inferred. Paging is documented; the name and the base are not.
             * @example 1
             */
            page: number;
        };
        /**
         * @description A person in a customer group.
         *     The profile comes back encrypted.
         *     @remarks Evidence: inferred. Shaped like the group object; only the encrypted profile is documented.
         */
        Customer: {
            /**
             * @description Names the customer.
             *     @remarks Evidence: inferred. Named like the id of a group.
             * @example cus_0f31d8
             */
            customer_id?: string;
            /**
             * @description The group that the customer is in.
             *     @remarks Evidence: inferred. Customers are read by group.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The workspace that the customer is in.
             *     @remarks Evidence: inferred. A group has it.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The profile fields of the customer as one encrypted text. Who decrypts it, and with which key, is unknown.
             *     @remarks Evidence: inferred. Encryption is documented; the name and the encoding are not.
             * @example c2FtcGxlLWVuY3J5cHRlZC1wcm9maWxlLTE=
             */
            profile?: string;
            /**
             * @description When the customer was created. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-02T08:30:00Z
             */
            created_at?: string;
            /**
             * @description When the customer was last changed. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-16T09:12:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the customer.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the customer.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /**
         * @description The customers to delete.
         *     @remarks Evidence: inferred. No copy of the page was found; other deletes carry JSON bodies.
         */
        DeleteCustomersRequest: {
            /**
             * @description The workspace of the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group that the customers are in.
             *     @remarks Evidence: inferred. Customers are read by group.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description Which customers.
             *     @remarks Evidence: inferred. The title is in the plural.
             * @example [
             *       "cus_0f31d8",
             *       "cus_0f31d9"
             *     ]
             */
            customer_ids: string[];
        };
        /**
         * @description Says that the customers are gone. What else the answer holds is unknown.
         *     @remarks Evidence: inferred. The page was never seen.
         */
        DeleteCustomersResult: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. Same shape as the proposed error body.
             * @example Customers deleted.
             */
            message?: string;
        };
        /**
         * @description A group to be.
         *     @remarks Evidence: inferred. The two members of the group object that a caller can set.
         */
        CreateCustomerGroupRequest: {
            /**
             * @description The workspace that gets the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name that people see. Whether it must be unique is unknown.
             *     @remarks Evidence: inferred. Named like the member of the group object.
             * @example New policyholders
             */
            group_name: string;
        };
        /**
         * @description The group that was created.
         *     The answer was not seen; it is taken to be the whole group, and promises no member.
         *     @remarks Evidence: inferred. A creator needs the id and the audit members, which the server makes.
         */
        CreatedCustomerGroup: {
            /**
             * @description Names the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The account that owns the workspace.
             *     @remarks Evidence: inferred. A group has it.
             * @example acc_7b19c4
             */
            account_id?: string;
            /**
             * @description The workspace that the group is in.
             *     @remarks Evidence: inferred. A group has it.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name that people see.
             *     @remarks Evidence: inferred. A group has it.
             * @example Motor renewals December
             */
            group_name?: string;
            /**
             * @description When the group was created. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-02T08:15:00Z
             */
            created_at?: string;
            /**
             * @description When the group was last changed. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-16T09:10:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /**
         * @description The workspace whose groups are read.
         *     @remarks Evidence: documented.
         */
        ListCustomerGroupsRequest: {
            /**
             * @description The workspace.
             *     @remarks Evidence: documented. Name and type are documented; being required is inferred, since it is the only field.
             * @example your-workspace-id
             */
            workspace_id: string;
        };
        /**
         * @description A named set of customers in a workspace.
         *     @remarks Evidence: documented. All eight members and their types are documented; required is inferred from the page showing whole objects.
         */
        CustomerGroup: {
            /**
             * @description Names the group.
             *     @remarks Evidence: documented.
             * @example cg_81c0e2
             */
            customer_group_id: string;
            /**
             * @description The account that owns the workspace.
             *     @remarks Evidence: documented.
             * @example acc_7b19c4
             */
            account_id: string;
            /**
             * @description The workspace that the group is in.
             *     @remarks Evidence: documented.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name that people see.
             *     @remarks Evidence: documented.
             * @example Motor renewals December
             */
            group_name: string;
            /**
             * @description When the group was created. The date format is unknown.
             *     @remarks Evidence: documented.
             * @example 2026-11-02T08:15:00Z
             */
            created_at: string;
            /**
             * @description When the group was last changed. The date format is unknown.
             *     @remarks Evidence: documented.
             * @example 2026-11-16T09:10:00Z
             */
            updated_at: string;
            /**
             * @description Who created the group.
             *     @remarks Evidence: documented.
             * @example usr_41aa90
             */
            created_by: string;
            /**
             * @description Who last changed the group.
             *     @remarks Evidence: documented.
             * @example usr_41aa90
             */
            updated_by: string;
        };
        /**
         * @description The group to delete.
         *     @remarks Evidence: inferred. A body is documented; its fields were not seen.
         */
        DeleteCustomerGroupRequest: {
            /**
             * @description The workspace of the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group.
             *     @remarks Evidence: inferred. Named like the member of the group object.
             * @example cg_a3d511
             */
            customer_group_id: string;
        };
        /**
         * @description Says that the group is gone. What else the answer holds is unknown.
         *     @remarks Evidence: inferred. The body was not seen.
         */
        DeleteCustomerGroupResult: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. Same shape as the proposed error body.
             * @example Customer group deleted.
             */
            message?: string;
        };
        /**
         * @description A new name for a group.
         *     @remarks Evidence: inferred. The id is in the body because no path carries one.
         */
        UpdateCustomerGroupRequest: {
            /**
             * @description The workspace of the group.
             *     @remarks Evidence: inferred. Reads of groups are scoped by this field.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The group to change.
             *     @remarks Evidence: inferred. Named like the member of the group object.
             * @example cg_5d7f30
             */
            customer_group_id: string;
            /**
             * @description The new name. It is the one editable property with a known name.
             *     @remarks Evidence: inferred. Changing the name is documented; the field is named like the member of the group object.
             * @example Home insurance win-back
             */
            group_name: string;
        };
        /**
         * @description The group after the change.
         *     The answer was not seen; it is taken to be the whole group, and promises no member.
         *     @remarks Evidence: inferred. The call changes a group; its answer was not seen.
         */
        UpdatedCustomerGroup: {
            /**
             * @description Names the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The account that owns the workspace.
             *     @remarks Evidence: inferred. A group has it.
             * @example acc_7b19c4
             */
            account_id?: string;
            /**
             * @description The workspace that the group is in.
             *     @remarks Evidence: inferred. A group has it.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name that people see.
             *     @remarks Evidence: inferred. A group has it.
             * @example Motor renewals December
             */
            group_name?: string;
            /**
             * @description When the group was created. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-02T08:15:00Z
             */
            created_at?: string;
            /**
             * @description When the group was last changed. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-16T09:10:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the group.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /**
         * @description A field that needs no format.
         *     @remarks Evidence: inferred. Only the type is documented; the rest follows the group calls.
         */
        CreatePlainFieldRequest: {
            /**
             * @description The workspace that gets the field.
             *     @remarks Evidence: inferred. Fields belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             *     @remarks Evidence: inferred. Named like its two documented siblings.
             * @example policy_number
             */
            field_name: string;
            /**
             * @description Text, a number or a character.
             *     @remarks Evidence: documented. Name and values are documented; being required is inferred, since the type is validated.
             * @example string
             * @enum {string}
             */
            field_type: "string" | "number" | "char";
        };
        /**
         * @description How a date is written, in the order of the vendor's page.
         *     @remarks Evidence: documented.
         * @enum {string}
         */
        DateFormat: "yyyy-MM-dd" | "dd/MM/yyyy" | "MM/dd/yyyy" | "dd-MM-yyyy" | "MM-dd-yyyy" | "dd.MM.yyyy" | "yyyy/MM/dd" | "dd MMM yyyy" | "MMM dd, yyyy" | "MMMM dd, yyyy" | "dd MMMM yyyy" | "yy/MM/dd" | "dd/MM/yy" | "MM/dd/yy";
        /**
         * @description A field that holds a date.
         *     @remarks Evidence: inferred. Type and format are documented; the rest follows the group calls.
         */
        CreateDateFieldRequest: {
            /**
             * @description The workspace that gets the field.
             *     @remarks Evidence: inferred. Fields belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             *     @remarks Evidence: inferred. Named like its two documented siblings.
             * @example renewal_date
             */
            field_name: string;
            /**
             * @description Always `Date`, with a capital letter.
             *     @remarks Evidence: documented.
             * @constant
             */
            field_type: "Date";
            /**
             * @description How the date is written.
             *     @remarks Evidence: documented.
             */
            field_format: components["schemas"]["DateFormat"];
        };
        /**
         * @description Which currency an amount is in.
         *     `AED` to `BMD` are documented. The codes after `BMD` are inferred.
         *     @remarks Evidence: combined. The list is cut after BMD; the rest is ISO 4217 as it was before 2025, with national and regional tender only.
         * @enum {string}
         */
        CurrencyCode: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        /**
         * @description A field that holds an amount of money.
         *     @remarks Evidence: inferred. Type and format are documented; the rest follows the group calls.
         */
        CreateCurrencyFieldRequest: {
            /**
             * @description The workspace that gets the field.
             *     @remarks Evidence: inferred. Fields belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             *     @remarks Evidence: inferred. Named like its two documented siblings.
             * @example premium
             */
            field_name: string;
            /**
             * @description Always `currency`.
             *     @remarks Evidence: documented.
             * @constant
             */
            field_type: "currency";
            /**
             * @description The currency of the amount.
             *     @remarks Evidence: documented.
             */
            field_format: components["schemas"]["CurrencyCode"];
        };
        /**
         * @description A profile field to be.
         *     `field_type` decides whether a format is needed and which one.
         *     @remarks Evidence: combined. The types and when a format is needed are documented; the split in three is ours.
         */
        CreateProfileFieldRequest: components["schemas"]["CreatePlainFieldRequest"] | components["schemas"]["CreateDateFieldRequest"] | components["schemas"]["CreateCurrencyFieldRequest"];
        /**
         * @description A column of customer data in a workspace.
         *     Validation rules and options exist too, under names that were not seen.
         *     @remarks Evidence: inferred. Shaped like the group object; the body was not seen.
         */
        ProfileField: {
            /**
             * @description Names the field.
             *     @remarks Evidence: inferred. Named like the id of a group.
             * @example fld_6b20f4
             */
            field_id?: string;
            /**
             * @description The account that owns the workspace.
             *     @remarks Evidence: inferred. A group has it.
             * @example acc_7b19c4
             */
            account_id?: string;
            /**
             * @description The workspace that the field is in.
             *     @remarks Evidence: inferred. A group has it.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name of the field, used as a column name in uploads.
             *     @remarks Evidence: inferred. Named like its two documented siblings.
             * @example renewal_date
             */
            field_name?: string;
            /**
             * @description What the field holds.
             *     Known values: `string`, `number`, `char`, `Date`, `currency`. Others may appear.
             *     @remarks Evidence: inferred. Documented in requests.
             * @example Date
             */
            field_type?: "string" | "number" | "char" | "Date" | "currency" | (string & {});
            /**
             * @description A date format or a currency code. Absent for the types that need none.
             *     @remarks Evidence: inferred. Documented in requests.
             * @example dd/MM/yyyy
             */
            field_format?: string;
            /**
             * @description When the field was created. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-02T08:20:00Z
             */
            created_at?: string;
            /**
             * @description When the field was last changed. The date format is unknown.
             *     @remarks Evidence: inferred. A group has it.
             * @example 2026-11-02T08:20:00Z
             */
            updated_at?: string;
            /**
             * @description Who created the field.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            created_by?: string;
            /**
             * @description Who last changed the field.
             *     @remarks Evidence: inferred. A group has it.
             * @example usr_41aa90
             */
            updated_by?: string;
        };
        /**
         * @description The workspace whose fields are read.
         *     @remarks Evidence: inferred. The page says that the fields are read for one workspace; its body was not seen.
         */
        ListProfileFieldsRequest: {
            /**
             * @description The workspace.
             *     @remarks Evidence: inferred. Same scoping as the groups.
             * @example ws_2f6c1d
             */
            workspace_id: string;
        };
        /**
         * @description The fields to delete.
         *     @remarks Evidence: inferred. A body is documented; its fields were not seen.
         */
        DeleteProfileFieldsRequest: {
            /**
             * @description The workspace of the fields.
             *     @remarks Evidence: inferred. Fields belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description Which fields.
             *     @remarks Evidence: inferred. Title and text are in the plural, the overview table is in the singular.
             * @example [
             *       "fld_0c88d2"
             *     ]
             */
            field_ids: string[];
        };
        /**
         * @description Says that the fields are gone. What else the answer holds is unknown.
         *     @remarks Evidence: inferred. The body was not seen.
         */
        DeleteProfileFieldsResult: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. Same shape as the proposed error body.
             * @example Profile fields deleted.
             */
            message?: string;
        };
        /**
         * @description What a profile field holds.
         *     `Date` has a capital letter; the other four do not.
         *     `Date` and `currency` need a format.
         *     @remarks Evidence: documented.
         * @enum {string}
         */
        ProfileFieldType: "string" | "number" | "char" | "Date" | "currency";
        /**
         * @description The changes to one profile field. What is left out stays as it is.
         *     The required flag, the display name and the validation rules can be changed too, under names that were not seen.
         *     @remarks Evidence: inferred. Only the type and the format are documented names.
         */
        UpdateProfileFieldRequest: {
            /**
             * @description The workspace of the field.
             *     @remarks Evidence: inferred. Fields belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The field to change.
             *     @remarks Evidence: inferred. No path carries an id.
             * @example fld_9d41c7
             */
            field_id: string;
            /**
             * @description The new name.
             *     @remarks Evidence: inferred. Changing a display name is documented; the field name is not.
             * @example annual_premium
             */
            field_name?: string;
            /**
             * @description The new type.
             *     @remarks Evidence: documented. The overview says that it is used to create or update.
             */
            field_type?: components["schemas"]["ProfileFieldType"];
            /**
             * @description The new format, a date format or a currency code. Needed with the types `Date` and `currency`.
             *     @remarks Evidence: documented. The overview says that it is used to create or update.
             * @example GBP
             */
            field_format?: components["schemas"]["CurrencyCode"] | components["schemas"]["DateFormat"];
        };
        /**
         * @description A window of publication dates.
         *     An empty object asks for every campaign of the account.
         *     @remarks Evidence: inferred. An optional window is documented; the names of its ends are not.
         */
        ListCampaignsRequest: {
            /**
             * @description Start of the window. The format, and whether the day itself counts, are unknown.
             *     @remarks Evidence: inferred. An optional window is documented; the name is not.
             * @example 2026-11-01
             */
            start_date?: string;
            /**
             * @description End of the window. The format, and whether the day itself counts, are unknown.
             *     @remarks Evidence: inferred. An optional window is documented; the name is not.
             * @example 2026-11-30
             */
            end_date?: string;
        };
        /**
         * @description A set of messages generated for a customer group.
         *     @remarks Evidence: inferred. Status and metadata are documented; the names are not.
         */
        Campaign: {
            /**
             * @description Names the campaign.
             *     @remarks Evidence: inferred. Named like the id of a group.
             * @example cmp_3e9a52
             */
            campaign_id?: string;
            /**
             * @description The name that people see.
             *     @remarks Evidence: inferred. Named like the group's name.
             * @example December motor renewals
             */
            campaign_name?: string;
            /**
             * @description Where the campaign stands.
             *     Known values: `Ready for review`, `Ready to publish`, `Published`. Others may appear, and the casing may differ.
             *     @remarks Evidence: inferred. A status is documented; the member name and the casing are not.
             * @example Published
             */
            status?: "Ready for review" | "Ready to publish" | "Published" | (string & {});
            /**
             * @description The group that the current run is for.
             *     @remarks Evidence: inferred. A run has a customer group.
             * @example cg_81c0e2
             */
            customer_group_id?: string;
            /**
             * @description The current run. A campaign that was never rerun is at 1.
             *     @remarks Evidence: inferred. Named like the request field.
             * @example 1
             */
            run_number?: number;
            /**
             * @description When the campaign was published. The date format is unknown.
             *     @remarks Evidence: inferred. Campaigns can be filtered by the time of publication.
             * @example 2026-11-16T10:00:00Z
             */
            published_at?: string;
        };
        /**
         * @description The campaigns of one workspace.
         *     @remarks Evidence: inferred. The grouping by workspace is documented; the names are not.
         */
        CampaignsByWorkspace: {
            /**
             * @description Names the workspace.
             *     @remarks Evidence: inferred. Named like the member of the group object.
             * @example ws_2f6c1d
             */
            workspace_id?: string;
            /**
             * @description The name that people see.
             *     @remarks Evidence: inferred. Named like the group's name.
             * @example Harbour Mutual UK
             */
            workspace_name?: string;
            /**
             * @description The campaigns.
             *     @remarks Evidence: inferred. The grouping is documented; the name is not.
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
        /**
         * @description The campaign to publish.
         *     @remarks Evidence: inferred. The call acts on one campaign; its body was not seen.
         */
        PublishMessagesRequest: {
            /**
             * @description The workspace of the campaign.
             *     @remarks Evidence: inferred. Campaigns belong to a workspace.
             * @example ws_2f6c1d
             */
            workspace_id: string;
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. The call acts on one campaign.
             * @example cmp_8d2b07
             */
            campaign_id: string;
        };
        /**
         * @description Says that the export is queued. Whether the answer names a job is unknown.
         *     @remarks Evidence: inferred. The body was not seen; no job id is documented.
         */
        PublishMessagesResult: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. Same shape as the proposed error body.
             * @example Message export queued.
             */
            message?: string;
        };
        /**
         * @description The campaign, or the run, whose files are counted.
         *     @remarks Evidence: inferred. The need of a campaign is documented; the name is not.
         */
        CountMessageFilesRequest: {
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. The need is documented; the name is not.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description A historical run, whose own folder is counted.
             *     Without it only the files of the current export are counted.
             *     @remarks Evidence: documented. Name and being optional are documented; the type is inferred.
             * @example 1
             */
            run_number?: number;
        };
        /**
         * @description How many exported files a campaign or a run has.
         *     @remarks Evidence: inferred. The call returns one number; its name was not seen.
         */
        MessageFileCount: {
            /**
             * @description The number of files, not of rows or messages.
             *     @remarks Evidence: inferred. Named after the call.
             * @example 2
             */
            pages?: number;
        };
        /**
         * @description Which file, and in which form.
         *     @remarks Evidence: inferred. A campaign, a file and a form are documented needs; their names are not.
         */
        FetchMessageFileRequest: {
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. The need is documented; the name is not.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description Which file. The first file is taken to be 1; the numbering is unknown.
             *     @remarks Evidence: inferred. Files are counted as pages; the name is not documented.
             * @example 1
             */
            page: number;
            /**
             * @description The form of the answer.
             *     `csv` is the raw file, `json` its parsed rows, `url` a link to download it.
             *     @remarks Evidence: inferred. The three forms are documented; the name and the values are not.
             * @example json
             * @enum {string}
             */
            format: "csv" | "json" | "url";
            /**
             * @description A historical run, whose own folder is read.
             *     `url` is not available with it.
             *     @remarks Evidence: documented. Name and being optional are documented; the type is inferred.
             * @example 1
             */
            run_number?: number;
        };
        /**
         * @description One row of an exported file. Which columns there are is unknown.
         *     @remarks Evidence: unknown. The table of export columns is lost.
         * @example {
         *       "customer_id": "cus_0f31d8",
         *       "segment": "Loyal drivers",
         *       "content": "Amira, your cover renews on 4 December."
         *     }
         */
        MessageRow: {
            [key: string]: unknown;
        };
        /**
         * @description For `json` the rows of a file, at most 1000.
         *     For `url` an object with a link to download it. The link holds its own permission, so treat it as a secret.
         *     @remarks Evidence: inferred. Both forms and the limit are documented; how they are told apart, and what an overlong file gives, is not.
         */
        MessageFileJson: components["schemas"]["MessageRow"][] | {
            /**
             * @description The presigned link. How long it works is unknown.
             *     @remarks Evidence: inferred. A presigned download link is documented; the name is not.
             * @example https://storage.example/exports/cmp_3e9a52/1.csv?signature=example
             */
            url?: string;
        };
        /**
         * @description The campaign whose runs are read.
         *     @remarks Evidence: inferred. The history is that of one campaign; the body was not seen.
         */
        ListCampaignRunsRequest: {
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. One campaign is addressed.
             * @example cmp_3e9a52
             */
            campaign_id: string;
        };
        /**
         * @description How many messages of a run are in which state.
         *     @remarks Evidence: inferred. A summary is documented; its shape is not.
         */
        RunMessageSummary: {
            /**
             * @description Number of messages.
             *     @remarks Evidence: inferred. The shape is unknown.
             * @example 4
             */
            total?: number;
            /**
             * @description Number of published messages.
             *     @remarks Evidence: inferred. Messages have a publish status of their own.
             * @example 0
             */
            published?: number;
            /**
             * @description Number of archived messages.
             *     @remarks Evidence: inferred. A rerun archives the messages of the run before.
             * @example 0
             */
            archived?: number;
        };
        /**
         * @description One run of a campaign against one customer group.
         *     @remarks Evidence: inferred. The content of an entry is documented in prose; the names are not.
         */
        CampaignRun: {
            /**
             * @description Position of the run. The first is 1.
             *     @remarks Evidence: inferred. Documented as a request field.
             * @example 2
             */
            run_number?: number;
            /**
             * @description The group that the run was for.
             *     @remarks Evidence: inferred. The group of a run is documented; the name is that of the group object.
             * @example cg_c94b16
             */
            customer_group_id?: string;
            /**
             * @description The name of that group.
             *     @remarks Evidence: inferred. Metadata of the group is documented; the name is not.
             * @example New policyholders
             */
            customer_group_name?: string;
            /**
             * @description Where the run stands.
             *     Known values are those of a campaign: `Ready for review`, `Ready to publish`, `Published`. Others may appear.
             *     @remarks Evidence: inferred. A status of a run is documented; its values are not.
             * @example Ready for review
             */
            status?: "Ready for review" | "Ready to publish" | "Published" | (string & {});
            /**
             * @description Number of segments in the run.
             *     @remarks Evidence: inferred. The number of segments is documented; the name is not.
             * @example 4
             */
            segment_count?: number;
            /**
             * @description What happened to the messages of the run.
             *     @remarks Evidence: inferred. A summary is documented; the name is not.
             */
            message_summary?: components["schemas"]["RunMessageSummary"];
            /**
             * @description When the run was started. The date format is unknown.
             *     @remarks Evidence: inferred. The history is an audit trail, and a group has this member.
             * @example 2026-11-20T14:05:00Z
             */
            created_at?: string;
        };
        /**
         * @description The campaign, or the run, whose messages are read.
         *     @remarks Evidence: inferred. The need of a campaign is documented; the name is not.
         */
        ListRunMessagesRequest: {
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. One campaign is addressed.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description One run, with its archived messages.
             *     Without it the active messages of the current run are read.
             *     @remarks Evidence: documented. Name and being optional are documented; the type is inferred.
             * @example 1
             */
            run_number?: number;
        };
        /**
         * @description A generated message.
         *     @remarks Evidence: inferred. The content of a message is documented in prose; the names are not.
         */
        RunMessage: {
            /**
             * @description Names the message.
             *     @remarks Evidence: inferred. Named like the id of a group.
             * @example msg_70b3e1
             */
            message_id?: string;
            /**
             * @description The campaign of the message.
             *     @remarks Evidence: inferred. Messages belong to a campaign.
             * @example cmp_3e9a52
             */
            campaign_id?: string;
            /**
             * @description The run of the message.
             *     @remarks Evidence: inferred. Documented as a request field.
             * @example 1
             */
            run_number?: number;
            /**
             * @description The segment that the message was written for. The real shape is unknown.
             *     @remarks Evidence: inferred. Segment data is documented; the name and the shape are not.
             * @example Loyal drivers
             */
            segment?: string;
            /**
             * @description What the review said.
             *     The values are unknown; `Approved` and `Pending` are ours.
             *     @remarks Evidence: inferred. A review status is documented; the name and the values are not.
             * @example Approved
             */
            review_status?: string;
            /**
             * @description How far the approval has come.
             *     The values are unknown; `Review` and `Final` are ours.
             *     @remarks Evidence: inferred. An approval stage is documented; the name and the values are not.
             * @example Final
             */
            approval_stage?: string;
            /**
             * @description Whether a later run has archived the message.
             *     @remarks Evidence: inferred. An archival state is documented; the name and the type are not.
             * @example true
             */
            archived?: boolean;
            /**
             * @description The text of the message.
             *     @remarks Evidence: inferred. The call reads generated messages.
             * @example Your cover renews soon. Thank you for five years with us.
             */
            content?: string;
        };
        /**
         * @description The campaign to run again, and the group to run it for.
         *     @remarks Evidence: inferred. The text names both; the body was not seen.
         */
        StartCampaignRerunRequest: {
            /**
             * @description The campaign.
             *     @remarks Evidence: inferred. The text speaks of a campaign.
             * @example cmp_3e9a52
             */
            campaign_id: string;
            /**
             * @description A different group. Whether the same group is refused is unknown.
             *     @remarks Evidence: inferred. The text speaks of a customer group; the name is that of the group object.
             * @example cg_c94b16
             */
            customer_group_id: string;
        };
        /**
         * @description The run that was started.
         *     @remarks Evidence: inferred. The two results that the overview speaks of; the body was not seen.
         */
        CampaignRerun: {
            /**
             * @description The new run.
             *     @remarks Evidence: inferred. Runs are numbered.
             * @example 2
             */
            run_number?: number;
            /**
             * @description Where the campaign stands now.
             *     `Ready for review` when new segments need messages, `Ready to publish` when all segments matched. Others may appear.
             *     @remarks Evidence: inferred. Both states are documented; the member name and the casing are not.
             * @example Ready for review
             */
            campaign_status?: "Ready for review" | "Ready to publish" | (string & {});
        };
        /**
         * @description Why a rerun is refused.
         *     The three causes are documented; how the body tells them apart is not, so every member is optional and more may appear.
         *     @remarks Evidence: inferred. The most common shape of its kind; no page shows an error body.
         */
        RerunRefusal: {
            /**
             * @description A sentence for a person to read.
             *     @remarks Evidence: inferred. No page shows an error body.
             * @example The campaign is not published.
             */
            message?: string;
        };
    };
    responses: {
        /**
         * @description Any other status, for instance one that a gateway sends.
         *     The vendor's pages list none.
         *     @remarks Evidence: inferred. No page shows another status; a client must still survive one.
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
         * @description The request was understood and a rule of the service forbids it.
         *     The vendor's label is "Bad Request", which is also what HTTP means by 400.
         *     @remarks Evidence: documented. Status and label are documented; the body is not.
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
         *     @remarks Evidence: combined. The label is on the operation pages, the cause in the reruns overview; the body is not documented.
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
         *     @remarks Evidence: combined. The label is on the operation pages, the cause in the reruns overview; the body is not documented.
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
         *     @remarks Evidence: documented. Status and label are documented; the body is not.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The rerun is not allowed now: the campaign is not published, some of its messages are not, or its current run would be archived.
         *     The vendor's label is "Bad Request", which is also what HTTP means by 400.
         *     @remarks Evidence: documented. Status and the three causes are documented; the body is not.
         */
        RerunRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RerunRefusal"];
            };
        };
    };
    parameters: {
        /**
         * @description IP address of the client, for the audit log.
         *     The overviews call this header required; the operation pages show only the bearer token.
         *     A gateway in front of the service may add it, so it is optional here.
         *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The tokens of the renewed session.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewedTokens"];
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
            /**
             * @description The tokens of the new session.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
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
            /**
             * @description What became of the rows.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
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
            /**
             * @description The number of pages.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPageCount"];
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
            /**
             * @description One page of customers.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
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
            /**
             * @description The customers are gone.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCustomersResult"];
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
            /**
             * @description The new group.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCustomerGroup"];
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
            /**
             * @description All groups of the workspace.
             *     @remarks Evidence: documented.
             */
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
            /**
             * @description The group is gone.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCustomerGroupResult"];
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
            /**
             * @description The changed group.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedCustomerGroup"];
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
            /**
             * @description The new field.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
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
            /**
             * @description All fields of the workspace.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
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
            /**
             * @description The fields and their data are gone.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteProfileFieldsResult"];
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
            /**
             * @description The changed field.
             *     @remarks Evidence: documented. The label is documented; the body was not seen.
             */
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The campaigns, one entry a workspace.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The export is queued.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishMessagesResult"];
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The number of files.
             *     @remarks Evidence: inferred. No copy shows the statuses; the site-wide set is used.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageFileCount"];
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The file in the form that was asked for.
             *     @remarks Evidence: documented. 200 with JSON is documented; the bodies were not seen.
             */
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The runs, newest first.
             *     @remarks Evidence: inferred. The success row was not seen; no other success status is used anywhere.
             */
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The messages.
             *     @remarks Evidence: inferred. The success row was not seen; no other success status is used anywhere.
             */
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
                 * @description IP address of the client, for the audit log.
                 *     The overviews call this header required; the operation pages show only the bearer token.
                 *     A gateway in front of the service may add it, so it is optional here.
                 *     @remarks Evidence: documented. Name and content are documented; being optional is inferred from the conflict.
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
            /**
             * @description The run that was started.
             *     @remarks Evidence: inferred. The success row was not seen; no other success status is used anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRerun"];
                };
            };
            400: components["responses"]["RerunRefused"];
            401: components["responses"]["MissingFields"];
            403: components["responses"]["Unauthorised"];
            500: components["responses"]["ServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
}
