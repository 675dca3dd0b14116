// Generated from spec/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import type { DeclaredBody } from "../check.ts";
import type { OperationId } from "./operations.ts";

const AuthenticateRequest = validate20;
const schema31 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["email","password"],"properties":{"email":{"at":{"pointer":"/email","level":"documented"},"type":"string"},"password":{"at":{"pointer":"/password","level":"inferred","sensitive":true},"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema31.properties.email.type,parentSchema:schema31.properties.email,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},schema:schema31.properties.password.type,parentSchema:schema31.properties.password,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"email":true,"password":true},"dynamicProps":false,"dynamicItems":false};

const UploadCustomersRequest = validate21;
const schema32 = {"at":{"pointer":"","level":"documented","alternatives":["UploadCustomersRowsRequest","UploadCustomersFileRequest"]},"oneOf":[{"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id","customers"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"customers":{"at":{"pointer":"/customers","level":"inferred"},"type":"array","items":{"at":{"pointer":"/customers/*","level":"inferred"},"type":"object","additionalProperties":{"at":{"pointer":"/customers/*/*","level":"inferred"},"type":["string","number","boolean","null"]}}}}},{"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id","data_file"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"data_file":{"at":{"pointer":"/data_file","level":"inferred"},"type":"string"}}}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema32.oneOf[0].required,parentSchema:schema32.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema32.oneOf[0].required,parentSchema:schema32.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customers === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "customers"},schema:schema32.oneOf[0].required,parentSchema:schema32.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/0/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema32.oneOf[0].properties.workspace_id.type,parentSchema:schema32.oneOf[0].properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/oneOf/0/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema32.oneOf[0].properties.customer_group_id.type,parentSchema:schema32.oneOf[0].properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customers !== undefined){
let data2 = data.customers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if((((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (typeof data4 !== "boolean")) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/customers/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/customers/items/additionalProperties/type",keyword:"type",params:{type: schema32.oneOf[0].properties.customers.items.additionalProperties.type},schema:schema32.oneOf[0].properties.customers.items.additionalProperties.type,parentSchema:schema32.oneOf[0].properties.customers.items.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/customers/" + i0,schemaPath:"#/oneOf/0/properties/customers/items/type",keyword:"type",params:{type: "object"},schema:schema32.oneOf[0].properties.customers.items.type,parentSchema:schema32.oneOf[0].properties.customers.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/customers",schemaPath:"#/oneOf/0/properties/customers/type",keyword:"type",params:{type: "array"},schema:schema32.oneOf[0].properties.customers.type,parentSchema:schema32.oneOf[0].properties.customers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema32.oneOf[0].type,parentSchema:schema32.oneOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.workspace_id = true;
props0.customer_group_id = true;
props0.customers = true;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema32.oneOf[1].required,parentSchema:schema32.oneOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.customer_group_id === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema32.oneOf[1].required,parentSchema:schema32.oneOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.data_file === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "data_file"},schema:schema32.oneOf[1].required,parentSchema:schema32.oneOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.workspace_id !== undefined){
let data5 = data.workspace_id;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/1/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema32.oneOf[1].properties.workspace_id.type,parentSchema:schema32.oneOf[1].properties.workspace_id,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data6 = data.customer_group_id;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/oneOf/1/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema32.oneOf[1].properties.customer_group_id.type,parentSchema:schema32.oneOf[1].properties.customer_group_id,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.data_file !== undefined){
let data7 = data.data_file;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/data_file",schemaPath:"#/oneOf/1/properties/data_file/type",keyword:"type",params:{type: "string"},schema:schema32.oneOf[1].properties.data_file.type,parentSchema:schema32.oneOf[1].properties.data_file,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema32.oneOf[1].type,parentSchema:schema32.oneOf[1],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.workspace_id = true;
props0.customer_group_id = true;
props0.data_file = true;
}
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema32.oneOf,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const CountCustomerPagesRequest = validate22;
const schema33 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema33.properties.workspace_id.type,parentSchema:schema33.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema33.properties.customer_group_id.type,parentSchema:schema33.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"workspace_id":true,"customer_group_id":true},"dynamicProps":false,"dynamicItems":false};

const ListCustomersRequest = validate23;
const schema34 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id","page"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"page":{"at":{"pointer":"/page","level":"inferred"},"type":"integer"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.page === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema34.properties.workspace_id.type,parentSchema:schema34.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema34.properties.customer_group_id.type,parentSchema:schema34.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.page.type,parentSchema:schema34.properties.page,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"workspace_id":true,"customer_group_id":true,"page":true},"dynamicProps":false,"dynamicItems":false};

const DeleteCustomersRequest = validate24;
const schema35 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id","customer_ids"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"customer_ids":{"at":{"pointer":"/customer_ids","level":"inferred"},"type":"array","items":{"at":{"pointer":"/customer_ids/*","level":"inferred"},"type":"string"}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_ids === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_ids"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema35.properties.workspace_id.type,parentSchema:schema35.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema35.properties.customer_group_id.type,parentSchema:schema35.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customer_ids !== undefined){
let data2 = data.customer_ids;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/customer_ids/" + i0,schemaPath:"#/properties/customer_ids/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.customer_ids.items.type,parentSchema:schema35.properties.customer_ids.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/customer_ids",schemaPath:"#/properties/customer_ids/type",keyword:"type",params:{type: "array"},schema:schema35.properties.customer_ids.type,parentSchema:schema35.properties.customer_ids,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"workspace_id":true,"customer_group_id":true,"customer_ids":true},"dynamicProps":false,"dynamicItems":false};

const CreateCustomerGroupRequest = validate25;
const schema36 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","group_name"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"group_name":{"at":{"pointer":"/group_name","level":"inferred"},"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_name"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema36.properties.workspace_id.type,parentSchema:schema36.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.group_name !== undefined){
let data1 = data.group_name;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/group_name",schemaPath:"#/properties/group_name/type",keyword:"type",params:{type: "string"},schema:schema36.properties.group_name.type,parentSchema:schema36.properties.group_name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"workspace_id":true,"group_name":true},"dynamicProps":false,"dynamicItems":false};

const ListCustomerGroupsRequest = validate26;
const schema37 = {"at":{"pointer":"","level":"documented"},"type":"object","required":["workspace_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"documented"},"type":"string"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.workspace_id.type,parentSchema:schema37.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"workspace_id":true},"dynamicProps":false,"dynamicItems":false};

const UpdateCustomerGroupRequest = validate27;
const schema38 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id","group_name"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"group_name":{"at":{"pointer":"/group_name","level":"inferred"},"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.group_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_name"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema38.properties.workspace_id.type,parentSchema:schema38.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema38.properties.customer_group_id.type,parentSchema:schema38.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.group_name !== undefined){
let data2 = data.group_name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/group_name",schemaPath:"#/properties/group_name/type",keyword:"type",params:{type: "string"},schema:schema38.properties.group_name.type,parentSchema:schema38.properties.group_name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"workspace_id":true,"customer_group_id":true,"group_name":true},"dynamicProps":false,"dynamicItems":false};

const DeleteCustomerGroupRequest = validate28;
const schema39 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","customer_group_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.workspace_id.type,parentSchema:schema39.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.customer_group_id.type,parentSchema:schema39.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"workspace_id":true,"customer_group_id":true},"dynamicProps":false,"dynamicItems":false};

const CreateProfileFieldRequest = validate29;
const schema40 = {"at":{"pointer":"","level":"combined","alternatives":["CreatePlainFieldRequest","CreateDateFieldRequest","CreateCurrencyFieldRequest"]},"oneOf":[{"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","field_name","field_type"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/field_type","level":"documented"},"type":"string","enum":["string","number","char"]}}},{"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","field_name","field_type","field_format"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/field_type","level":"documented"},"type":"string","const":"Date"},"field_format":{"at":{"pointer":"/field_format","level":"documented"},"type":"string","enum":["yyyy-MM-dd","dd/MM/yyyy","MM/dd/yyyy","dd-MM-yyyy","MM-dd-yyyy","dd.MM.yyyy","yyyy/MM/dd","dd MMM yyyy","MMM dd, yyyy","MMMM dd, yyyy","dd MMMM yyyy","yy/MM/dd","dd/MM/yy","MM/dd/yy"]}}},{"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","field_name","field_type","field_format"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/field_type","level":"documented"},"type":"string","const":"currency"},"field_format":{"at":{"pointer":"/field_format","level":"documented"},"type":"string","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BZD","CAD","CDF","CHF","CLP","CNY","COP","CRC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VED","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZWG"]}}}],"discriminator":{"propertyName":"field_type"},"type":"object"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.field_type;
if(typeof tag0 == "string"){
if(tag0 === "string"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field_name === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_name"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.field_type === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_type"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/0/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.workspace_id.type,parentSchema:schema40.oneOf[0].properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field_name !== undefined){
let data1 = data.field_name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/field_name",schemaPath:"#/oneOf/0/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_name.type,parentSchema:schema40.oneOf[0].properties.field_name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field_type !== undefined){
let data2 = data.field_type;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_type.type,parentSchema:schema40.oneOf[0].properties.field_type,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "string") || (data2 === "number")) || (data2 === "char"))){
const err6 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.field_type.enum},schema:schema40.oneOf[0].properties.field_type.enum,parentSchema:schema40.oneOf[0].properties.field_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema40.oneOf[0].type,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var props0 = {};
props0.workspace_id = true;
props0.field_name = true;
props0.field_type = true;
}
else if(tag0 === "number"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.field_name === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_name"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.field_type === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_type"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.workspace_id !== undefined){
let data3 = data.workspace_id;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/0/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.workspace_id.type,parentSchema:schema40.oneOf[0].properties.workspace_id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.field_name !== undefined){
let data4 = data.field_name;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/field_name",schemaPath:"#/oneOf/0/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_name.type,parentSchema:schema40.oneOf[0].properties.field_name,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.field_type !== undefined){
let data5 = data.field_type;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_type.type,parentSchema:schema40.oneOf[0].properties.field_type,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "string") || (data5 === "number")) || (data5 === "char"))){
const err14 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.field_type.enum},schema:schema40.oneOf[0].properties.field_type.enum,parentSchema:schema40.oneOf[0].properties.field_type,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema40.oneOf[0].type,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.workspace_id = true;
props0.field_name = true;
props0.field_type = true;
}
}
else if(tag0 === "char"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.field_name === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_name"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.field_type === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field_type"},schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.workspace_id !== undefined){
let data6 = data.workspace_id;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/0/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.workspace_id.type,parentSchema:schema40.oneOf[0].properties.workspace_id,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.field_name !== undefined){
let data7 = data.field_name;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/field_name",schemaPath:"#/oneOf/0/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_name.type,parentSchema:schema40.oneOf[0].properties.field_name,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.field_type !== undefined){
let data8 = data.field_type;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[0].properties.field_type.type,parentSchema:schema40.oneOf[0].properties.field_type,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data8 === "string") || (data8 === "number")) || (data8 === "char"))){
const err22 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/0/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.field_type.enum},schema:schema40.oneOf[0].properties.field_type.enum,parentSchema:schema40.oneOf[0].properties.field_type,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema40.oneOf[0].type,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.workspace_id = true;
props0.field_name = true;
props0.field_type = true;
}
}
else if(tag0 === "Date"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema40.oneOf[1].required,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.field_name === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "field_name"},schema:schema40.oneOf[1].required,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.field_type === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "field_type"},schema:schema40.oneOf[1].required,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.field_format === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "field_format"},schema:schema40.oneOf[1].required,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.workspace_id !== undefined){
let data9 = data.workspace_id;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/1/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[1].properties.workspace_id.type,parentSchema:schema40.oneOf[1].properties.workspace_id,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.field_name !== undefined){
let data10 = data.field_name;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/field_name",schemaPath:"#/oneOf/1/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[1].properties.field_name.type,parentSchema:schema40.oneOf[1].properties.field_name,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.field_type !== undefined){
let data11 = data.field_type;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/1/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[1].properties.field_type.type,parentSchema:schema40.oneOf[1].properties.field_type,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("Date" !== data11){
const err31 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/1/properties/field_type/const",keyword:"const",params:{allowedValue: "Date"},schema:"Date",parentSchema:schema40.oneOf[1].properties.field_type,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.field_format !== undefined){
let data12 = data.field_format;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/field_format",schemaPath:"#/oneOf/1/properties/field_format/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[1].properties.field_format.type,parentSchema:schema40.oneOf[1].properties.field_format,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((((((((((((data12 === "yyyy-MM-dd") || (data12 === "dd/MM/yyyy")) || (data12 === "MM/dd/yyyy")) || (data12 === "dd-MM-yyyy")) || (data12 === "MM-dd-yyyy")) || (data12 === "dd.MM.yyyy")) || (data12 === "yyyy/MM/dd")) || (data12 === "dd MMM yyyy")) || (data12 === "MMM dd, yyyy")) || (data12 === "MMMM dd, yyyy")) || (data12 === "dd MMMM yyyy")) || (data12 === "yy/MM/dd")) || (data12 === "dd/MM/yy")) || (data12 === "MM/dd/yy"))){
const err33 = {instancePath:instancePath+"/field_format",schemaPath:"#/oneOf/1/properties/field_format/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[1].properties.field_format.enum},schema:schema40.oneOf[1].properties.field_format.enum,parentSchema:schema40.oneOf[1].properties.field_format,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema40.oneOf[1].type,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.workspace_id = true;
props0.field_name = true;
props0.field_type = true;
props0.field_format = true;
}
}
else if(tag0 === "currency"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err35 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema40.oneOf[2].required,parentSchema:schema40.oneOf[2],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.field_name === undefined){
const err36 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "field_name"},schema:schema40.oneOf[2].required,parentSchema:schema40.oneOf[2],data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.field_type === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "field_type"},schema:schema40.oneOf[2].required,parentSchema:schema40.oneOf[2],data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.field_format === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "field_format"},schema:schema40.oneOf[2].required,parentSchema:schema40.oneOf[2],data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.workspace_id !== undefined){
let data13 = data.workspace_id;
if(typeof data13 !== "string"){
const err39 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/oneOf/2/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[2].properties.workspace_id.type,parentSchema:schema40.oneOf[2].properties.workspace_id,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.field_name !== undefined){
let data14 = data.field_name;
if(typeof data14 !== "string"){
const err40 = {instancePath:instancePath+"/field_name",schemaPath:"#/oneOf/2/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[2].properties.field_name.type,parentSchema:schema40.oneOf[2].properties.field_name,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.field_type !== undefined){
let data15 = data.field_type;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/2/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[2].properties.field_type.type,parentSchema:schema40.oneOf[2].properties.field_type,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("currency" !== data15){
const err42 = {instancePath:instancePath+"/field_type",schemaPath:"#/oneOf/2/properties/field_type/const",keyword:"const",params:{allowedValue: "currency"},schema:"currency",parentSchema:schema40.oneOf[2].properties.field_type,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.field_format !== undefined){
let data16 = data.field_format;
if(typeof data16 !== "string"){
const err43 = {instancePath:instancePath+"/field_format",schemaPath:"#/oneOf/2/properties/field_format/type",keyword:"type",params:{type: "string"},schema:schema40.oneOf[2].properties.field_format.type,parentSchema:schema40.oneOf[2].properties.field_format,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data16 === "AED") || (data16 === "AFN")) || (data16 === "ALL")) || (data16 === "AMD")) || (data16 === "ANG")) || (data16 === "AOA")) || (data16 === "ARS")) || (data16 === "AUD")) || (data16 === "AWG")) || (data16 === "AZN")) || (data16 === "BAM")) || (data16 === "BBD")) || (data16 === "BDT")) || (data16 === "BGN")) || (data16 === "BHD")) || (data16 === "BIF")) || (data16 === "BMD")) || (data16 === "BND")) || (data16 === "BOB")) || (data16 === "BRL")) || (data16 === "BSD")) || (data16 === "BTN")) || (data16 === "BWP")) || (data16 === "BYN")) || (data16 === "BZD")) || (data16 === "CAD")) || (data16 === "CDF")) || (data16 === "CHF")) || (data16 === "CLP")) || (data16 === "CNY")) || (data16 === "COP")) || (data16 === "CRC")) || (data16 === "CUP")) || (data16 === "CVE")) || (data16 === "CZK")) || (data16 === "DJF")) || (data16 === "DKK")) || (data16 === "DOP")) || (data16 === "DZD")) || (data16 === "EGP")) || (data16 === "ERN")) || (data16 === "ETB")) || (data16 === "EUR")) || (data16 === "FJD")) || (data16 === "FKP")) || (data16 === "GBP")) || (data16 === "GEL")) || (data16 === "GHS")) || (data16 === "GIP")) || (data16 === "GMD")) || (data16 === "GNF")) || (data16 === "GTQ")) || (data16 === "GYD")) || (data16 === "HKD")) || (data16 === "HNL")) || (data16 === "HTG")) || (data16 === "HUF")) || (data16 === "IDR")) || (data16 === "ILS")) || (data16 === "INR")) || (data16 === "IQD")) || (data16 === "IRR")) || (data16 === "ISK")) || (data16 === "JMD")) || (data16 === "JOD")) || (data16 === "JPY")) || (data16 === "KES")) || (data16 === "KGS")) || (data16 === "KHR")) || (data16 === "KMF")) || (data16 === "KPW")) || (data16 === "KRW")) || (data16 === "KWD")) || (data16 === "KYD")) || (data16 === "KZT")) || (data16 === "LAK")) || (data16 === "LBP")) || (data16 === "LKR")) || (data16 === "LRD")) || (data16 === "LSL")) || (data16 === "LYD")) || (data16 === "MAD")) || (data16 === "MDL")) || (data16 === "MGA")) || (data16 === "MKD")) || (data16 === "MMK")) || (data16 === "MNT")) || (data16 === "MOP")) || (data16 === "MRU")) || (data16 === "MUR")) || (data16 === "MVR")) || (data16 === "MWK")) || (data16 === "MXN")) || (data16 === "MYR")) || (data16 === "MZN")) || (data16 === "NAD")) || (data16 === "NGN")) || (data16 === "NIO")) || (data16 === "NOK")) || (data16 === "NPR")) || (data16 === "NZD")) || (data16 === "OMR")) || (data16 === "PAB")) || (data16 === "PEN")) || (data16 === "PGK")) || (data16 === "PHP")) || (data16 === "PKR")) || (data16 === "PLN")) || (data16 === "PYG")) || (data16 === "QAR")) || (data16 === "RON")) || (data16 === "RSD")) || (data16 === "RUB")) || (data16 === "RWF")) || (data16 === "SAR")) || (data16 === "SBD")) || (data16 === "SCR")) || (data16 === "SDG")) || (data16 === "SEK")) || (data16 === "SGD")) || (data16 === "SHP")) || (data16 === "SLE")) || (data16 === "SOS")) || (data16 === "SRD")) || (data16 === "SSP")) || (data16 === "STN")) || (data16 === "SVC")) || (data16 === "SYP")) || (data16 === "SZL")) || (data16 === "THB")) || (data16 === "TJS")) || (data16 === "TMT")) || (data16 === "TND")) || (data16 === "TOP")) || (data16 === "TRY")) || (data16 === "TTD")) || (data16 === "TWD")) || (data16 === "TZS")) || (data16 === "UAH")) || (data16 === "UGX")) || (data16 === "USD")) || (data16 === "UYU")) || (data16 === "UZS")) || (data16 === "VED")) || (data16 === "VES")) || (data16 === "VND")) || (data16 === "VUV")) || (data16 === "WST")) || (data16 === "XAF")) || (data16 === "XCD")) || (data16 === "XOF")) || (data16 === "XPF")) || (data16 === "YER")) || (data16 === "ZAR")) || (data16 === "ZMW")) || (data16 === "ZWG"))){
const err44 = {instancePath:instancePath+"/field_format",schemaPath:"#/oneOf/2/properties/field_format/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[2].properties.field_format.enum},schema:schema40.oneOf[2].properties.field_format.enum,parentSchema:schema40.oneOf[2].properties.field_format,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema40.oneOf[2].type,parentSchema:schema40.oneOf[2],data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.workspace_id = true;
props0.field_name = true;
props0.field_type = true;
props0.field_format = true;
}
}
else {
const err46 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "field_type", tagValue: tag0},schema:schema40.discriminator,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "field_type", tagValue: tag0},schema:schema40.discriminator,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};

const ListProfileFieldsRequest = validate30;
const schema41 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema41.properties.workspace_id.type,parentSchema:schema41.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"workspace_id":true},"dynamicProps":false,"dynamicItems":false};

const UpdateProfileFieldRequest = validate31;
const schema42 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","field_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_id":{"at":{"pointer":"/field_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/field_type","level":"documented"},"type":"string","enum":["string","number","char","Date","currency"]},"field_format":{"at":{"pointer":"/field_format","level":"documented"},"type":"string","if":{"at":{"pointer":"/field_format","level":"combined"},"type":"string","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BZD","CAD","CDF","CHF","CLP","CNY","COP","CRC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VED","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZWG"]},"else":{"at":{"pointer":"/field_format","level":"documented"},"type":"string","enum":["yyyy-MM-dd","dd/MM/yyyy","MM/dd/yyyy","dd-MM-yyyy","MM-dd-yyyy","dd.MM.yyyy","yyyy/MM/dd","dd MMM yyyy","MMM dd, yyyy","MMMM dd, yyyy","dd MMMM yyyy","yy/MM/dd","dd/MM/yy","MM/dd/yy"]}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field_id"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.workspace_id.type,parentSchema:schema42.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field_id !== undefined){
let data1 = data.field_id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_id.type,parentSchema:schema42.properties.field_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field_name !== undefined){
let data2 = data.field_name;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/field_name",schemaPath:"#/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_name.type,parentSchema:schema42.properties.field_name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field_type !== undefined){
let data3 = data.field_type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/field_type",schemaPath:"#/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_type.type,parentSchema:schema42.properties.field_type,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data3 === "string") || (data3 === "number")) || (data3 === "char")) || (data3 === "Date")) || (data3 === "currency"))){
const err6 = {instancePath:instancePath+"/field_type",schemaPath:"#/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema42.properties.field_type.enum},schema:schema42.properties.field_type.enum,parentSchema:schema42.properties.field_type,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.field_format !== undefined){
let data4 = data.field_format;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/field_format",schemaPath:"#/properties/field_format/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_format.type,parentSchema:schema42.properties.field_format,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
let valid1 = true;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data4 === "AED") || (data4 === "AFN")) || (data4 === "ALL")) || (data4 === "AMD")) || (data4 === "ANG")) || (data4 === "AOA")) || (data4 === "ARS")) || (data4 === "AUD")) || (data4 === "AWG")) || (data4 === "AZN")) || (data4 === "BAM")) || (data4 === "BBD")) || (data4 === "BDT")) || (data4 === "BGN")) || (data4 === "BHD")) || (data4 === "BIF")) || (data4 === "BMD")) || (data4 === "BND")) || (data4 === "BOB")) || (data4 === "BRL")) || (data4 === "BSD")) || (data4 === "BTN")) || (data4 === "BWP")) || (data4 === "BYN")) || (data4 === "BZD")) || (data4 === "CAD")) || (data4 === "CDF")) || (data4 === "CHF")) || (data4 === "CLP")) || (data4 === "CNY")) || (data4 === "COP")) || (data4 === "CRC")) || (data4 === "CUP")) || (data4 === "CVE")) || (data4 === "CZK")) || (data4 === "DJF")) || (data4 === "DKK")) || (data4 === "DOP")) || (data4 === "DZD")) || (data4 === "EGP")) || (data4 === "ERN")) || (data4 === "ETB")) || (data4 === "EUR")) || (data4 === "FJD")) || (data4 === "FKP")) || (data4 === "GBP")) || (data4 === "GEL")) || (data4 === "GHS")) || (data4 === "GIP")) || (data4 === "GMD")) || (data4 === "GNF")) || (data4 === "GTQ")) || (data4 === "GYD")) || (data4 === "HKD")) || (data4 === "HNL")) || (data4 === "HTG")) || (data4 === "HUF")) || (data4 === "IDR")) || (data4 === "ILS")) || (data4 === "INR")) || (data4 === "IQD")) || (data4 === "IRR")) || (data4 === "ISK")) || (data4 === "JMD")) || (data4 === "JOD")) || (data4 === "JPY")) || (data4 === "KES")) || (data4 === "KGS")) || (data4 === "KHR")) || (data4 === "KMF")) || (data4 === "KPW")) || (data4 === "KRW")) || (data4 === "KWD")) || (data4 === "KYD")) || (data4 === "KZT")) || (data4 === "LAK")) || (data4 === "LBP")) || (data4 === "LKR")) || (data4 === "LRD")) || (data4 === "LSL")) || (data4 === "LYD")) || (data4 === "MAD")) || (data4 === "MDL")) || (data4 === "MGA")) || (data4 === "MKD")) || (data4 === "MMK")) || (data4 === "MNT")) || (data4 === "MOP")) || (data4 === "MRU")) || (data4 === "MUR")) || (data4 === "MVR")) || (data4 === "MWK")) || (data4 === "MXN")) || (data4 === "MYR")) || (data4 === "MZN")) || (data4 === "NAD")) || (data4 === "NGN")) || (data4 === "NIO")) || (data4 === "NOK")) || (data4 === "NPR")) || (data4 === "NZD")) || (data4 === "OMR")) || (data4 === "PAB")) || (data4 === "PEN")) || (data4 === "PGK")) || (data4 === "PHP")) || (data4 === "PKR")) || (data4 === "PLN")) || (data4 === "PYG")) || (data4 === "QAR")) || (data4 === "RON")) || (data4 === "RSD")) || (data4 === "RUB")) || (data4 === "RWF")) || (data4 === "SAR")) || (data4 === "SBD")) || (data4 === "SCR")) || (data4 === "SDG")) || (data4 === "SEK")) || (data4 === "SGD")) || (data4 === "SHP")) || (data4 === "SLE")) || (data4 === "SOS")) || (data4 === "SRD")) || (data4 === "SSP")) || (data4 === "STN")) || (data4 === "SVC")) || (data4 === "SYP")) || (data4 === "SZL")) || (data4 === "THB")) || (data4 === "TJS")) || (data4 === "TMT")) || (data4 === "TND")) || (data4 === "TOP")) || (data4 === "TRY")) || (data4 === "TTD")) || (data4 === "TWD")) || (data4 === "TZS")) || (data4 === "UAH")) || (data4 === "UGX")) || (data4 === "USD")) || (data4 === "UYU")) || (data4 === "UZS")) || (data4 === "VED")) || (data4 === "VES")) || (data4 === "VND")) || (data4 === "VUV")) || (data4 === "WST")) || (data4 === "XAF")) || (data4 === "XCD")) || (data4 === "XOF")) || (data4 === "XPF")) || (data4 === "YER")) || (data4 === "ZAR")) || (data4 === "ZMW")) || (data4 === "ZWG"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs14 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/field_format",schemaPath:"#/properties/field_format/else/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_format.else.type,parentSchema:schema42.properties.field_format.else,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((((((((data4 === "yyyy-MM-dd") || (data4 === "dd/MM/yyyy")) || (data4 === "MM/dd/yyyy")) || (data4 === "dd-MM-yyyy")) || (data4 === "MM-dd-yyyy")) || (data4 === "dd.MM.yyyy")) || (data4 === "yyyy/MM/dd")) || (data4 === "dd MMM yyyy")) || (data4 === "MMM dd, yyyy")) || (data4 === "MMMM dd, yyyy")) || (data4 === "dd MMMM yyyy")) || (data4 === "yy/MM/dd")) || (data4 === "dd/MM/yy")) || (data4 === "MM/dd/yy"))){
const err11 = {instancePath:instancePath+"/field_format",schemaPath:"#/properties/field_format/else/enum",keyword:"enum",params:{allowedValues: schema42.properties.field_format.else.enum},schema:schema42.properties.field_format.else.enum,parentSchema:schema42.properties.field_format.else,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/field_format",schemaPath:"#/properties/field_format/if",keyword:"if",params:{failingKeyword: "else"},schema:schema42.properties.field_format.if,parentSchema:schema42.properties.field_format,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"workspace_id":true,"field_id":true,"field_name":true,"field_type":true,"field_format":true},"dynamicProps":false,"dynamicItems":false};

const DeleteProfileFieldsRequest = validate32;
const schema43 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","field_ids"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_ids":{"at":{"pointer":"/field_ids","level":"inferred"},"type":"array","items":{"at":{"pointer":"/field_ids/*","level":"inferred"},"type":"string"}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field_ids === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field_ids"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema43.properties.workspace_id.type,parentSchema:schema43.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field_ids !== undefined){
let data1 = data.field_ids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/field_ids/" + i0,schemaPath:"#/properties/field_ids/items/type",keyword:"type",params:{type: "string"},schema:schema43.properties.field_ids.items.type,parentSchema:schema43.properties.field_ids.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/field_ids",schemaPath:"#/properties/field_ids/type",keyword:"type",params:{type: "array"},schema:schema43.properties.field_ids.type,parentSchema:schema43.properties.field_ids,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"workspace_id":true,"field_ids":true},"dynamicProps":false,"dynamicItems":false};

const ListCampaignsRequest = validate33;
const schema44 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"start_date":{"at":{"pointer":"/start_date","level":"inferred"},"type":"string"},"end_date":{"at":{"pointer":"/end_date","level":"inferred"},"type":"string"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_date !== undefined){
let data0 = data.start_date;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"},schema:schema44.properties.start_date.type,parentSchema:schema44.properties.start_date,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end_date !== undefined){
let data1 = data.end_date;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"},schema:schema44.properties.end_date.type,parentSchema:schema44.properties.end_date,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"start_date":true,"end_date":true},"dynamicProps":false,"dynamicItems":false};

const PublishMessagesRequest = validate34;
const schema45 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["workspace_id","campaign_id"],"properties":{"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaign_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.workspace_id.type,parentSchema:schema45.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.campaign_id !== undefined){
let data1 = data.campaign_id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.campaign_id.type,parentSchema:schema45.properties.campaign_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"workspace_id":true,"campaign_id":true},"dynamicProps":false,"dynamicItems":false};

const CountMessageFilesRequest = validate35;
const schema46 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["campaign_id"],"properties":{"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"},"run_number":{"at":{"pointer":"/run_number","level":"documented","limit":"documented"},"type":"integer","minimum":1}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaign_id !== undefined){
let data0 = data.campaign_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema46.properties.campaign_id.type,parentSchema:schema46.properties.campaign_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run_number !== undefined){
let data1 = data.run_number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema46.properties.run_number.type,parentSchema:schema46.properties.run_number,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema46.properties.run_number,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"campaign_id":true,"run_number":true},"dynamicProps":false,"dynamicItems":false};

const FetchMessageFileRequest = validate36;
const schema47 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["campaign_id","page","format"],"properties":{"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"},"page":{"at":{"pointer":"/page","level":"inferred"},"type":"integer"},"format":{"at":{"pointer":"/format","level":"inferred"},"type":"string","enum":["csv","json","url"]},"run_number":{"at":{"pointer":"/run_number","level":"documented","limit":"documented"},"type":"integer","minimum":1}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.page === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.format === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaign_id !== undefined){
let data0 = data.campaign_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema47.properties.campaign_id.type,parentSchema:schema47.properties.campaign_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.page.type,parentSchema:schema47.properties.page,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema47.properties.format.type,parentSchema:schema47.properties.format,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "csv") || (data2 === "json")) || (data2 === "url"))){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema47.properties.format.enum},schema:schema47.properties.format.enum,parentSchema:schema47.properties.format,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.run_number !== undefined){
let data3 = data.run_number;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.run_number.type,parentSchema:schema47.properties.run_number,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema47.properties.run_number,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"campaign_id":true,"page":true,"format":true,"run_number":true},"dynamicProps":false,"dynamicItems":false};

const ListCampaignRunsRequest = validate37;
const schema48 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["campaign_id"],"properties":{"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaign_id !== undefined){
let data0 = data.campaign_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema48.properties.campaign_id.type,parentSchema:schema48.properties.campaign_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"campaign_id":true},"dynamicProps":false,"dynamicItems":false};

const ListRunMessagesRequest = validate38;
const schema49 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["campaign_id"],"properties":{"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"},"run_number":{"at":{"pointer":"/run_number","level":"documented","limit":"documented"},"type":"integer","minimum":1}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaign_id !== undefined){
let data0 = data.campaign_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema49.properties.campaign_id.type,parentSchema:schema49.properties.campaign_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run_number !== undefined){
let data1 = data.run_number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.run_number.type,parentSchema:schema49.properties.run_number,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.run_number,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"campaign_id":true,"run_number":true},"dynamicProps":false,"dynamicItems":false};

const StartCampaignRerunRequest = validate39;
const schema50 = {"at":{"pointer":"","level":"inferred"},"type":"object","required":["campaign_id","customer_group_id"],"properties":{"campaign_id":{"at":{"pointer":"/campaign_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaign_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaign_id"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.customer_group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaign_id !== undefined){
let data0 = data.campaign_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/campaign_id",schemaPath:"#/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema50.properties.campaign_id.type,parentSchema:schema50.properties.campaign_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customer_group_id !== undefined){
let data1 = data.customer_group_id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema50.properties.customer_group_id.type,parentSchema:schema50.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"campaign_id":true,"customer_group_id":true},"dynamicProps":false,"dynamicItems":false};

export const requestChecks: Readonly<Record<OperationId, DeclaredBody>> = {
  authenticate: { level: "documented", media: ["application/json"], json: AuthenticateRequest },
  reauthenticate: { level: "documented", media: [] },
  uploadCustomers: { level: "inferred", media: ["application/json"], json: UploadCustomersRequest },
  countCustomerPages: { level: "documented", media: ["application/json"], json: CountCustomerPagesRequest },
  listCustomers: { level: "documented", media: ["application/json"], json: ListCustomersRequest },
  deleteCustomers: { level: "inferred", media: ["application/json"], json: DeleteCustomersRequest },
  createCustomerGroup: { level: "documented", media: ["application/json"], json: CreateCustomerGroupRequest },
  listCustomerGroups: { level: "documented", media: ["application/json"], json: ListCustomerGroupsRequest },
  updateCustomerGroup: { level: "documented", media: ["application/json"], json: UpdateCustomerGroupRequest },
  deleteCustomerGroup: { level: "documented", media: ["application/json"], json: DeleteCustomerGroupRequest },
  createProfileField: { level: "documented", media: ["application/json"], json: CreateProfileFieldRequest },
  listProfileFields: { level: "documented", media: ["application/json"], json: ListProfileFieldsRequest },
  updateProfileField: { level: "documented", media: ["application/json"], json: UpdateProfileFieldRequest },
  deleteProfileFields: { level: "documented", media: ["application/json"], json: DeleteProfileFieldsRequest },
  listCampaigns: { level: "documented", media: ["application/json"], json: ListCampaignsRequest },
  publishMessages: { level: "inferred", media: ["application/json"], json: PublishMessagesRequest },
  countMessageFiles: { level: "inferred", media: ["application/json"], json: CountMessageFilesRequest },
  fetchMessageFile: { level: "documented", media: ["application/json"], json: FetchMessageFileRequest },
  listCampaignRuns: { level: "documented", media: ["application/json"], json: ListCampaignRunsRequest },
  listRunMessages: { level: "documented", media: ["application/json"], json: ListRunMessagesRequest },
  startCampaignRerun: { level: "documented", media: ["application/json"], json: StartCampaignRerunRequest },
};
