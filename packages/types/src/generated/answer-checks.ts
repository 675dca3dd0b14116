// Generated from spec/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import type { DeclaredBody } from "../check.ts";
import type { OperationId } from "./operations.ts";

const AuthTokens = validate20;
const schema31 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"access_token":{"at":{"pointer":"/access_token","level":"inferred","sensitive":true},"type":"string"},"refresh_token":{"at":{"pointer":"/refresh_token","level":"inferred","sensitive":true},"type":"string"}},"members":["access_token","refresh_token"]};

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
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},schema:schema31.properties.access_token.type,parentSchema:schema31.properties.access_token,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data1 = data.refresh_token;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},schema:schema31.properties.refresh_token.type,parentSchema:schema31.properties.refresh_token,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["access_token"] !== undefined) + (data["refresh_token"] !== undefined)){
for(const key1 in data){
if((key1 !== "access_token") && (key1 !== "refresh_token")){
const err2 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema31.members,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"access_token":true,"refresh_token":true},"dynamicProps":false,"dynamicItems":false};

const ErrorBody = validate21;
const schema32 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema32.properties.message.type,parentSchema:schema32.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema32.members,parentSchema:schema32,data};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const RenewedTokens = validate22;
const schema33 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"access_token":{"at":{"pointer":"/access_token","level":"inferred","sensitive":true},"type":"string"},"refresh_token":{"at":{"pointer":"/refresh_token","level":"inferred","sensitive":true},"type":"string"}},"members":["access_token","refresh_token"]};

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
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},schema:schema33.properties.access_token.type,parentSchema:schema33.properties.access_token,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data1 = data.refresh_token;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},schema:schema33.properties.refresh_token.type,parentSchema:schema33.properties.refresh_token,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["access_token"] !== undefined) + (data["refresh_token"] !== undefined)){
for(const key1 in data){
if((key1 !== "access_token") && (key1 !== "refresh_token")){
const err2 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema33.members,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"access_token":true,"refresh_token":true},"dynamicProps":false,"dynamicItems":false};

const UploadResult = validate23;
const schema34 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"status":{"at":{"pointer":"/status","level":"inferred"},"type":"string"},"received":{"at":{"pointer":"/received","level":"inferred"},"type":"integer"},"created":{"at":{"pointer":"/created","level":"inferred"},"type":"integer"},"updated":{"at":{"pointer":"/updated","level":"inferred"},"type":"integer"},"refused":{"at":{"pointer":"/refused","level":"inferred"},"type":"integer"},"findings":{"at":{"pointer":"/findings","level":"inferred"},"type":"array","items":{"at":{"pointer":"/findings/*","level":"inferred"},"type":"object","properties":{"row":{"at":{"pointer":"/findings/*/row","level":"inferred"},"type":"integer"},"field_name":{"at":{"pointer":"/findings/*/field_name","level":"inferred"},"type":"string"},"value":{"at":{"pointer":"/findings/*/value","level":"inferred"},"type":["string","number","boolean","null"]},"message":{"at":{"pointer":"/findings/*/message","level":"inferred"},"type":"string"}},"members":["row","field_name","value","message"]}}},"members":["status","received","created","updated","refused","findings"]};

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
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema34.properties.status.type,parentSchema:schema34.properties.status,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.received !== undefined){
let data1 = data.received;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.received.type,parentSchema:schema34.properties.received,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.created.type,parentSchema:schema34.properties.created,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.updated !== undefined){
let data3 = data.updated;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.updated.type,parentSchema:schema34.properties.updated,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refused !== undefined){
let data4 = data.refused;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err4 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.refused.type,parentSchema:schema34.properties.refused,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.findings !== undefined){
let data5 = data.findings;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.row !== undefined){
let data7 = data6.row;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err5 = {instancePath:instancePath+"/findings/" + i0+"/row",schemaPath:"#/properties/findings/items/properties/row/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.findings.items.properties.row.type,parentSchema:schema34.properties.findings.items.properties.row,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.field_name !== undefined){
let data8 = data6.field_name;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/findings/" + i0+"/field_name",schemaPath:"#/properties/findings/items/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema34.properties.findings.items.properties.field_name.type,parentSchema:schema34.properties.findings.items.properties.field_name,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.value !== undefined){
let data9 = data6.value;
if((((typeof data9 !== "string") && (!(typeof data9 == "number"))) && (typeof data9 !== "boolean")) && (data9 !== null)){
const err7 = {instancePath:instancePath+"/findings/" + i0+"/value",schemaPath:"#/properties/findings/items/properties/value/type",keyword:"type",params:{type: schema34.properties.findings.items.properties.value.type},schema:schema34.properties.findings.items.properties.value.type,parentSchema:schema34.properties.findings.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.message !== undefined){
let data10 = data6.message;
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema34.properties.findings.items.properties.message.type,parentSchema:schema34.properties.findings.items.properties.message,data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data6){
count0++;
}
if(count0 !== 0 + (data6["row"] !== undefined) + (data6["field_name"] !== undefined) + (data6["value"] !== undefined) + (data6["message"] !== undefined)){
for(const key1 in data6){
if((((key1 !== "row") && (key1 !== "field_name")) && (key1 !== "value")) && (key1 !== "message")){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/members",keyword:"members",params:{member: key1},schema:schema34.properties.findings.items.members,parentSchema:schema34.properties.findings.items,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},schema:schema34.properties.findings.items.type,parentSchema:schema34.properties.findings.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema34.properties.findings.type,parentSchema:schema34.properties.findings,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let count1 = 0;
for(const key2 in data){
count1++;
}
if(count1 !== 0 + (data["status"] !== undefined) + (data["received"] !== undefined) + (data["created"] !== undefined) + (data["updated"] !== undefined) + (data["refused"] !== undefined) + (data["findings"] !== undefined)){
for(const key3 in data){
if((((((key3 !== "status") && (key3 !== "received")) && (key3 !== "created")) && (key3 !== "updated")) && (key3 !== "refused")) && (key3 !== "findings")){
const err12 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key3},schema:schema34.members,parentSchema:schema34,data};
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
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"status":true,"received":true,"created":true,"updated":true,"refused":true,"findings":true},"dynamicProps":false,"dynamicItems":false};

const CustomerPageCount = validate24;
const schema35 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"pages":{"at":{"pointer":"/pages","level":"inferred"},"type":"integer"}},"members":["pages"]};

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
if(data.pages !== undefined){
let data0 = data.pages;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.pages.type,parentSchema:schema35.properties.pages,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["pages"] !== undefined)){
for(const key1 in data){
if(key1 !== "pages"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema35.members,parentSchema:schema35,data};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"pages":true},"dynamicProps":false,"dynamicItems":false};

const listCustomers200json = validate25;
const schema36 = {"at":{"pointer":"","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*","level":"inferred"},"type":"object","properties":{"customer_id":{"at":{"pointer":"/*/customer_id","level":"inferred"},"type":"string"},"customer_group_id":{"at":{"pointer":"/*/customer_group_id","level":"inferred"},"type":"string"},"workspace_id":{"at":{"pointer":"/*/workspace_id","level":"inferred"},"type":"string"},"profile":{"at":{"pointer":"/*/profile","level":"inferred"},"type":"string"},"created_at":{"at":{"pointer":"/*/created_at","level":"inferred"},"type":"string"},"updated_at":{"at":{"pointer":"/*/updated_at","level":"inferred"},"type":"string"},"created_by":{"at":{"pointer":"/*/created_by","level":"inferred"},"type":"string"},"updated_by":{"at":{"pointer":"/*/updated_by","level":"inferred"},"type":"string"}},"members":["customer_id","customer_group_id","workspace_id","profile","created_at","updated_at","created_by","updated_by"]}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.customer_id !== undefined){
let data1 = data0.customer_id;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/customer_id",schemaPath:"#/items/properties/customer_id/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.customer_id.type,parentSchema:schema36.items.properties.customer_id,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.customer_group_id !== undefined){
let data2 = data0.customer_group_id;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/customer_group_id",schemaPath:"#/items/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.customer_group_id.type,parentSchema:schema36.items.properties.customer_group_id,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.workspace_id !== undefined){
let data3 = data0.workspace_id;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/workspace_id",schemaPath:"#/items/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.workspace_id.type,parentSchema:schema36.items.properties.workspace_id,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.profile !== undefined){
let data4 = data0.profile;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/profile",schemaPath:"#/items/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.profile.type,parentSchema:schema36.items.properties.profile,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.created_at !== undefined){
let data5 = data0.created_at;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"#/items/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.created_at.type,parentSchema:schema36.items.properties.created_at,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.updated_at !== undefined){
let data6 = data0.updated_at;
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/updated_at",schemaPath:"#/items/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.updated_at.type,parentSchema:schema36.items.properties.updated_at,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.created_by !== undefined){
let data7 = data0.created_by;
if(typeof data7 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/created_by",schemaPath:"#/items/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.created_by.type,parentSchema:schema36.items.properties.created_by,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.updated_by !== undefined){
let data8 = data0.updated_by;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/updated_by",schemaPath:"#/items/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema36.items.properties.updated_by.type,parentSchema:schema36.items.properties.updated_by,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data0){
count0++;
}
if(count0 !== 0 + (data0["customer_id"] !== undefined) + (data0["customer_group_id"] !== undefined) + (data0["workspace_id"] !== undefined) + (data0["profile"] !== undefined) + (data0["created_at"] !== undefined) + (data0["updated_at"] !== undefined) + (data0["created_by"] !== undefined) + (data0["updated_by"] !== undefined)){
for(const key1 in data0){
if((((((((key1 !== "customer_id") && (key1 !== "customer_group_id")) && (key1 !== "workspace_id")) && (key1 !== "profile")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key1},schema:schema36.items.members,parentSchema:schema36.items,data:data0};
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
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema36.items.type,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const DeleteCustomersResult = validate26;
const schema37 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema37.properties.message.type,parentSchema:schema37.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema37.members,parentSchema:schema37,data};
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
validate26.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const CreatedCustomerGroup = validate27;
const schema38 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"account_id":{"at":{"pointer":"/account_id","level":"inferred"},"type":"string"},"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"group_name":{"at":{"pointer":"/group_name","level":"inferred"},"type":"string"},"created_at":{"at":{"pointer":"/created_at","level":"inferred"},"type":"string"},"updated_at":{"at":{"pointer":"/updated_at","level":"inferred"},"type":"string"},"created_by":{"at":{"pointer":"/created_by","level":"inferred"},"type":"string"},"updated_by":{"at":{"pointer":"/updated_by","level":"inferred"},"type":"string"}},"members":["customer_group_id","account_id","workspace_id","group_name","created_at","updated_at","created_by","updated_by"]};

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
if(data.customer_group_id !== undefined){
let data0 = data.customer_group_id;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema38.properties.customer_group_id.type,parentSchema:schema38.properties.customer_group_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"},schema:schema38.properties.account_id.type,parentSchema:schema38.properties.account_id,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema38.properties.workspace_id.type,parentSchema:schema38.properties.workspace_id,data:data2};
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
let data3 = data.group_name;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/group_name",schemaPath:"#/properties/group_name/type",keyword:"type",params:{type: "string"},schema:schema38.properties.group_name.type,parentSchema:schema38.properties.group_name,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema38.properties.created_at.type,parentSchema:schema38.properties.created_at,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema38.properties.updated_at.type,parentSchema:schema38.properties.updated_at,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema38.properties.created_by.type,parentSchema:schema38.properties.created_by,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.updated_by !== undefined){
let data7 = data.updated_by;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema38.properties.updated_by.type,parentSchema:schema38.properties.updated_by,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["customer_group_id"] !== undefined) + (data["account_id"] !== undefined) + (data["workspace_id"] !== undefined) + (data["group_name"] !== undefined) + (data["created_at"] !== undefined) + (data["updated_at"] !== undefined) + (data["created_by"] !== undefined) + (data["updated_by"] !== undefined)){
for(const key1 in data){
if((((((((key1 !== "customer_group_id") && (key1 !== "account_id")) && (key1 !== "workspace_id")) && (key1 !== "group_name")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err8 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema38.members,parentSchema:schema38,data};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"customer_group_id":true,"account_id":true,"workspace_id":true,"group_name":true,"created_at":true,"updated_at":true,"created_by":true,"updated_by":true},"dynamicProps":false,"dynamicItems":false};

const listCustomerGroups200json = validate28;
const schema39 = {"at":{"pointer":"","level":"documented"},"type":"array","items":{"at":{"pointer":"/*","level":"documented"},"type":"object","required":["customer_group_id","account_id","workspace_id","group_name","created_at","updated_at","created_by","updated_by"],"properties":{"customer_group_id":{"at":{"pointer":"/*/customer_group_id","level":"documented"},"type":"string"},"account_id":{"at":{"pointer":"/*/account_id","level":"documented"},"type":"string"},"workspace_id":{"at":{"pointer":"/*/workspace_id","level":"documented"},"type":"string"},"group_name":{"at":{"pointer":"/*/group_name","level":"documented"},"type":"string"},"created_at":{"at":{"pointer":"/*/created_at","level":"documented"},"type":"string"},"updated_at":{"at":{"pointer":"/*/updated_at","level":"documented"},"type":"string"},"created_by":{"at":{"pointer":"/*/created_by","level":"documented"},"type":"string"},"updated_by":{"at":{"pointer":"/*/updated_by","level":"documented"},"type":"string"}},"members":["customer_group_id","account_id","workspace_id","group_name","created_at","updated_at","created_by","updated_by"]}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.customer_group_id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "customer_group_id"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.account_id === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "account_id"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.workspace_id === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.group_name === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "group_name"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.created_at === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.updated_at === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "updated_at"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.created_by === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "created_by"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.updated_by === undefined){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "updated_by"},schema:schema39.items.required,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.customer_group_id !== undefined){
let data1 = data0.customer_group_id;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/customer_group_id",schemaPath:"#/items/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.customer_group_id.type,parentSchema:schema39.items.properties.customer_group_id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.account_id !== undefined){
let data2 = data0.account_id;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/account_id",schemaPath:"#/items/properties/account_id/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.account_id.type,parentSchema:schema39.items.properties.account_id,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.workspace_id !== undefined){
let data3 = data0.workspace_id;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/workspace_id",schemaPath:"#/items/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.workspace_id.type,parentSchema:schema39.items.properties.workspace_id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.group_name !== undefined){
let data4 = data0.group_name;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/group_name",schemaPath:"#/items/properties/group_name/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.group_name.type,parentSchema:schema39.items.properties.group_name,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.created_at !== undefined){
let data5 = data0.created_at;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"#/items/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.created_at.type,parentSchema:schema39.items.properties.created_at,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.updated_at !== undefined){
let data6 = data0.updated_at;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/" + i0+"/updated_at",schemaPath:"#/items/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.updated_at.type,parentSchema:schema39.items.properties.updated_at,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.created_by !== undefined){
let data7 = data0.created_by;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/created_by",schemaPath:"#/items/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.created_by.type,parentSchema:schema39.items.properties.created_by,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.updated_by !== undefined){
let data8 = data0.updated_by;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/" + i0+"/updated_by",schemaPath:"#/items/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema39.items.properties.updated_by.type,parentSchema:schema39.items.properties.updated_by,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data0){
count0++;
}
if(count0 !== 0 + (data0["customer_group_id"] !== undefined) + (data0["account_id"] !== undefined) + (data0["workspace_id"] !== undefined) + (data0["group_name"] !== undefined) + (data0["created_at"] !== undefined) + (data0["updated_at"] !== undefined) + (data0["created_by"] !== undefined) + (data0["updated_by"] !== undefined)){
for(const key1 in data0){
if((((((((key1 !== "customer_group_id") && (key1 !== "account_id")) && (key1 !== "workspace_id")) && (key1 !== "group_name")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key1},schema:schema39.items.members,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema39.items.type,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const UpdatedCustomerGroup = validate29;
const schema40 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"customer_group_id":{"at":{"pointer":"/customer_group_id","level":"inferred"},"type":"string"},"account_id":{"at":{"pointer":"/account_id","level":"inferred"},"type":"string"},"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"group_name":{"at":{"pointer":"/group_name","level":"inferred"},"type":"string"},"created_at":{"at":{"pointer":"/created_at","level":"inferred"},"type":"string"},"updated_at":{"at":{"pointer":"/updated_at","level":"inferred"},"type":"string"},"created_by":{"at":{"pointer":"/created_by","level":"inferred"},"type":"string"},"updated_by":{"at":{"pointer":"/updated_by","level":"inferred"},"type":"string"}},"members":["customer_group_id","account_id","workspace_id","group_name","created_at","updated_at","created_by","updated_by"]};

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
if(data.customer_group_id !== undefined){
let data0 = data.customer_group_id;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/customer_group_id",schemaPath:"#/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema40.properties.customer_group_id.type,parentSchema:schema40.properties.customer_group_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"},schema:schema40.properties.account_id.type,parentSchema:schema40.properties.account_id,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema40.properties.workspace_id.type,parentSchema:schema40.properties.workspace_id,data:data2};
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
let data3 = data.group_name;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/group_name",schemaPath:"#/properties/group_name/type",keyword:"type",params:{type: "string"},schema:schema40.properties.group_name.type,parentSchema:schema40.properties.group_name,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema40.properties.created_at.type,parentSchema:schema40.properties.created_at,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema40.properties.updated_at.type,parentSchema:schema40.properties.updated_at,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema40.properties.created_by.type,parentSchema:schema40.properties.created_by,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.updated_by !== undefined){
let data7 = data.updated_by;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema40.properties.updated_by.type,parentSchema:schema40.properties.updated_by,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["customer_group_id"] !== undefined) + (data["account_id"] !== undefined) + (data["workspace_id"] !== undefined) + (data["group_name"] !== undefined) + (data["created_at"] !== undefined) + (data["updated_at"] !== undefined) + (data["created_by"] !== undefined) + (data["updated_by"] !== undefined)){
for(const key1 in data){
if((((((((key1 !== "customer_group_id") && (key1 !== "account_id")) && (key1 !== "workspace_id")) && (key1 !== "group_name")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err8 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema40.members,parentSchema:schema40,data};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"customer_group_id":true,"account_id":true,"workspace_id":true,"group_name":true,"created_at":true,"updated_at":true,"created_by":true,"updated_by":true},"dynamicProps":false,"dynamicItems":false};

const DeleteCustomerGroupResult = validate30;
const schema41 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema41.properties.message.type,parentSchema:schema41.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema41.members,parentSchema:schema41,data};
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
validate30.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const ProfileField = validate31;
const schema42 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"field_id":{"at":{"pointer":"/field_id","level":"inferred"},"type":"string"},"account_id":{"at":{"pointer":"/account_id","level":"inferred"},"type":"string"},"workspace_id":{"at":{"pointer":"/workspace_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/field_type","level":"inferred"},"type":"string","enum":["string","number","char","Date","currency"]},"field_format":{"at":{"pointer":"/field_format","level":"inferred"},"type":"string"},"created_at":{"at":{"pointer":"/created_at","level":"inferred"},"type":"string"},"updated_at":{"at":{"pointer":"/updated_at","level":"inferred"},"type":"string"},"created_by":{"at":{"pointer":"/created_by","level":"inferred"},"type":"string"},"updated_by":{"at":{"pointer":"/updated_by","level":"inferred"},"type":"string"}},"members":["field_id","account_id","workspace_id","field_name","field_type","field_format","created_at","updated_at","created_by","updated_by"]};

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
if(data.field_id !== undefined){
let data0 = data.field_id;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_id.type,parentSchema:schema42.properties.field_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account_id !== undefined){
let data1 = data.account_id;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.account_id.type,parentSchema:schema42.properties.account_id,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workspace_id !== undefined){
let data2 = data.workspace_id;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.workspace_id.type,parentSchema:schema42.properties.workspace_id,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field_name !== undefined){
let data3 = data.field_name;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/field_name",schemaPath:"#/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_name.type,parentSchema:schema42.properties.field_name,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field_type !== undefined){
let data4 = data.field_type;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/field_type",schemaPath:"#/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_type.type,parentSchema:schema42.properties.field_type,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data4 === "string") || (data4 === "number")) || (data4 === "char")) || (data4 === "Date")) || (data4 === "currency"))){
const err5 = {instancePath:instancePath+"/field_type",schemaPath:"#/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema42.properties.field_type.enum},schema:schema42.properties.field_type.enum,parentSchema:schema42.properties.field_type,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.field_format !== undefined){
let data5 = data.field_format;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/field_format",schemaPath:"#/properties/field_format/type",keyword:"type",params:{type: "string"},schema:schema42.properties.field_format.type,parentSchema:schema42.properties.field_format,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema42.properties.created_at.type,parentSchema:schema42.properties.created_at,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema42.properties.updated_at.type,parentSchema:schema42.properties.updated_at,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.created_by !== undefined){
let data8 = data.created_by;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema42.properties.created_by.type,parentSchema:schema42.properties.created_by,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.updated_by !== undefined){
let data9 = data.updated_by;
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema42.properties.updated_by.type,parentSchema:schema42.properties.updated_by,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["field_id"] !== undefined) + (data["account_id"] !== undefined) + (data["workspace_id"] !== undefined) + (data["field_name"] !== undefined) + (data["field_type"] !== undefined) + (data["field_format"] !== undefined) + (data["created_at"] !== undefined) + (data["updated_at"] !== undefined) + (data["created_by"] !== undefined) + (data["updated_by"] !== undefined)){
for(const key1 in data){
if((((((((((key1 !== "field_id") && (key1 !== "account_id")) && (key1 !== "workspace_id")) && (key1 !== "field_name")) && (key1 !== "field_type")) && (key1 !== "field_format")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err11 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema42.members,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"field_id":true,"account_id":true,"workspace_id":true,"field_name":true,"field_type":true,"field_format":true,"created_at":true,"updated_at":true,"created_by":true,"updated_by":true},"dynamicProps":false,"dynamicItems":false};

const listProfileFields200json = validate32;
const schema43 = {"at":{"pointer":"","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*","level":"inferred"},"type":"object","properties":{"field_id":{"at":{"pointer":"/*/field_id","level":"inferred"},"type":"string"},"account_id":{"at":{"pointer":"/*/account_id","level":"inferred"},"type":"string"},"workspace_id":{"at":{"pointer":"/*/workspace_id","level":"inferred"},"type":"string"},"field_name":{"at":{"pointer":"/*/field_name","level":"inferred"},"type":"string"},"field_type":{"at":{"pointer":"/*/field_type","level":"inferred"},"type":"string","enum":["string","number","char","Date","currency"]},"field_format":{"at":{"pointer":"/*/field_format","level":"inferred"},"type":"string"},"created_at":{"at":{"pointer":"/*/created_at","level":"inferred"},"type":"string"},"updated_at":{"at":{"pointer":"/*/updated_at","level":"inferred"},"type":"string"},"created_by":{"at":{"pointer":"/*/created_by","level":"inferred"},"type":"string"},"updated_by":{"at":{"pointer":"/*/updated_by","level":"inferred"},"type":"string"}},"members":["field_id","account_id","workspace_id","field_name","field_type","field_format","created_at","updated_at","created_by","updated_by"]}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.field_id !== undefined){
let data1 = data0.field_id;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/field_id",schemaPath:"#/items/properties/field_id/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.field_id.type,parentSchema:schema43.items.properties.field_id,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.account_id !== undefined){
let data2 = data0.account_id;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/account_id",schemaPath:"#/items/properties/account_id/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.account_id.type,parentSchema:schema43.items.properties.account_id,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.workspace_id !== undefined){
let data3 = data0.workspace_id;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/workspace_id",schemaPath:"#/items/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.workspace_id.type,parentSchema:schema43.items.properties.workspace_id,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.field_name !== undefined){
let data4 = data0.field_name;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/field_name",schemaPath:"#/items/properties/field_name/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.field_name.type,parentSchema:schema43.items.properties.field_name,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.field_type !== undefined){
let data5 = data0.field_type;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/field_type",schemaPath:"#/items/properties/field_type/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.field_type.type,parentSchema:schema43.items.properties.field_type,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data5 === "string") || (data5 === "number")) || (data5 === "char")) || (data5 === "Date")) || (data5 === "currency"))){
const err5 = {instancePath:instancePath+"/" + i0+"/field_type",schemaPath:"#/items/properties/field_type/enum",keyword:"enum",params:{allowedValues: schema43.items.properties.field_type.enum},schema:schema43.items.properties.field_type.enum,parentSchema:schema43.items.properties.field_type,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.field_format !== undefined){
let data6 = data0.field_format;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/field_format",schemaPath:"#/items/properties/field_format/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.field_format.type,parentSchema:schema43.items.properties.field_format,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.created_at !== undefined){
let data7 = data0.created_at;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"#/items/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.created_at.type,parentSchema:schema43.items.properties.created_at,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.updated_at !== undefined){
let data8 = data0.updated_at;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/updated_at",schemaPath:"#/items/properties/updated_at/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.updated_at.type,parentSchema:schema43.items.properties.updated_at,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.created_by !== undefined){
let data9 = data0.created_by;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/created_by",schemaPath:"#/items/properties/created_by/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.created_by.type,parentSchema:schema43.items.properties.created_by,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.updated_by !== undefined){
let data10 = data0.updated_by;
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/updated_by",schemaPath:"#/items/properties/updated_by/type",keyword:"type",params:{type: "string"},schema:schema43.items.properties.updated_by.type,parentSchema:schema43.items.properties.updated_by,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data0){
count0++;
}
if(count0 !== 0 + (data0["field_id"] !== undefined) + (data0["account_id"] !== undefined) + (data0["workspace_id"] !== undefined) + (data0["field_name"] !== undefined) + (data0["field_type"] !== undefined) + (data0["field_format"] !== undefined) + (data0["created_at"] !== undefined) + (data0["updated_at"] !== undefined) + (data0["created_by"] !== undefined) + (data0["updated_by"] !== undefined)){
for(const key1 in data0){
if((((((((((key1 !== "field_id") && (key1 !== "account_id")) && (key1 !== "workspace_id")) && (key1 !== "field_name")) && (key1 !== "field_type")) && (key1 !== "field_format")) && (key1 !== "created_at")) && (key1 !== "updated_at")) && (key1 !== "created_by")) && (key1 !== "updated_by")){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key1},schema:schema43.items.members,parentSchema:schema43.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema43.items.type,parentSchema:schema43.items,data:data0};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const DeleteProfileFieldsResult = validate33;
const schema44 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema44.properties.message.type,parentSchema:schema44.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema44.members,parentSchema:schema44,data};
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
validate33.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const listCampaigns200json = validate34;
const schema45 = {"at":{"pointer":"","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*","level":"inferred"},"type":"object","properties":{"workspace_id":{"at":{"pointer":"/*/workspace_id","level":"inferred"},"type":"string"},"workspace_name":{"at":{"pointer":"/*/workspace_name","level":"inferred"},"type":"string"},"campaigns":{"at":{"pointer":"/*/campaigns","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*/campaigns/*","level":"inferred"},"type":"object","properties":{"campaign_id":{"at":{"pointer":"/*/campaigns/*/campaign_id","level":"inferred"},"type":"string"},"campaign_name":{"at":{"pointer":"/*/campaigns/*/campaign_name","level":"inferred"},"type":"string"},"status":{"at":{"pointer":"/*/campaigns/*/status","level":"inferred"},"type":"string","enum":["Ready for review","Ready to publish","Published"]},"customer_group_id":{"at":{"pointer":"/*/campaigns/*/customer_group_id","level":"inferred"},"type":"string"},"run_number":{"at":{"pointer":"/*/campaigns/*/run_number","level":"inferred","limit":"documented"},"type":"integer","minimum":1},"published_at":{"at":{"pointer":"/*/campaigns/*/published_at","level":"inferred"},"type":"string"}},"members":["campaign_id","campaign_name","status","customer_group_id","run_number","published_at"]}}},"members":["workspace_id","workspace_name","campaigns"]}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.workspace_id !== undefined){
let data1 = data0.workspace_id;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/workspace_id",schemaPath:"#/items/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.workspace_id.type,parentSchema:schema45.items.properties.workspace_id,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.workspace_name !== undefined){
let data2 = data0.workspace_name;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/workspace_name",schemaPath:"#/items/properties/workspace_name/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.workspace_name.type,parentSchema:schema45.items.properties.workspace_name,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.campaigns !== undefined){
let data3 = data0.campaigns;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.campaign_id !== undefined){
let data5 = data4.campaign_id;
if(typeof data5 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/campaign_id",schemaPath:"#/items/properties/campaigns/items/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.campaigns.items.properties.campaign_id.type,parentSchema:schema45.items.properties.campaigns.items.properties.campaign_id,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data4.campaign_name !== undefined){
let data6 = data4.campaign_name;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/campaign_name",schemaPath:"#/items/properties/campaigns/items/properties/campaign_name/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.campaigns.items.properties.campaign_name.type,parentSchema:schema45.items.properties.campaigns.items.properties.campaign_name,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.status !== undefined){
let data7 = data4.status;
if(typeof data7 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/status",schemaPath:"#/items/properties/campaigns/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.campaigns.items.properties.status.type,parentSchema:schema45.items.properties.campaigns.items.properties.status,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data7 === "Ready for review") || (data7 === "Ready to publish")) || (data7 === "Published"))){
const err5 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/status",schemaPath:"#/items/properties/campaigns/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.items.properties.campaigns.items.properties.status.enum},schema:schema45.items.properties.campaigns.items.properties.status.enum,parentSchema:schema45.items.properties.campaigns.items.properties.status,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.customer_group_id !== undefined){
let data8 = data4.customer_group_id;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/customer_group_id",schemaPath:"#/items/properties/campaigns/items/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.campaigns.items.properties.customer_group_id.type,parentSchema:schema45.items.properties.campaigns.items.properties.customer_group_id,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.run_number !== undefined){
let data9 = data4.run_number;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err7 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/run_number",schemaPath:"#/items/properties/campaigns/items/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema45.items.properties.campaigns.items.properties.run_number.type,parentSchema:schema45.items.properties.campaigns.items.properties.run_number,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err8 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/run_number",schemaPath:"#/items/properties/campaigns/items/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.items.properties.campaigns.items.properties.run_number,data:data9};
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
if(data4.published_at !== undefined){
let data10 = data4.published_at;
if(typeof data10 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1+"/published_at",schemaPath:"#/items/properties/campaigns/items/properties/published_at/type",keyword:"type",params:{type: "string"},schema:schema45.items.properties.campaigns.items.properties.published_at.type,parentSchema:schema45.items.properties.campaigns.items.properties.published_at,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data4){
count0++;
}
if(count0 !== 0 + (data4["campaign_id"] !== undefined) + (data4["campaign_name"] !== undefined) + (data4["status"] !== undefined) + (data4["customer_group_id"] !== undefined) + (data4["run_number"] !== undefined) + (data4["published_at"] !== undefined)){
for(const key1 in data4){
if((((((key1 !== "campaign_id") && (key1 !== "campaign_name")) && (key1 !== "status")) && (key1 !== "customer_group_id")) && (key1 !== "run_number")) && (key1 !== "published_at")){
const err10 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1,schemaPath:"#/items/properties/campaigns/items/members",keyword:"members",params:{member: key1},schema:schema45.items.properties.campaigns.items.members,parentSchema:schema45.items.properties.campaigns.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/campaigns/" + i1,schemaPath:"#/items/properties/campaigns/items/type",keyword:"type",params:{type: "object"},schema:schema45.items.properties.campaigns.items.type,parentSchema:schema45.items.properties.campaigns.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/campaigns",schemaPath:"#/items/properties/campaigns/type",keyword:"type",params:{type: "array"},schema:schema45.items.properties.campaigns.type,parentSchema:schema45.items.properties.campaigns,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let count1 = 0;
for(const key2 in data0){
count1++;
}
if(count1 !== 0 + (data0["workspace_id"] !== undefined) + (data0["workspace_name"] !== undefined) + (data0["campaigns"] !== undefined)){
for(const key3 in data0){
if(((key3 !== "workspace_id") && (key3 !== "workspace_name")) && (key3 !== "campaigns")){
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key3},schema:schema45.items.members,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema45.items.type,parentSchema:schema45.items,data:data0};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const PublishMessagesResult = validate35;
const schema46 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema46.properties.message.type,parentSchema:schema46.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema46.members,parentSchema:schema46,data};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const MessageFileCount = validate36;
const schema47 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"pages":{"at":{"pointer":"/pages","level":"inferred"},"type":"integer"}},"members":["pages"]};

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
if(data.pages !== undefined){
let data0 = data.pages;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.pages.type,parentSchema:schema47.properties.pages,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["pages"] !== undefined)){
for(const key1 in data){
if(key1 !== "pages"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema47.members,parentSchema:schema47,data};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"pages":true},"dynamicProps":false,"dynamicItems":false};

const MessageFileJson = validate37;
const schema48 = {"at":{"pointer":"","level":"inferred"},"type":["array","object"],"properties":{"url":{"at":{"pointer":"/url","level":"inferred","sensitive":true},"type":"string"}},"items":{"at":{"pointer":"/*","level":"unknown"},"type":"object"},"members":["url"]};

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
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema48.items.type,parentSchema:schema48.items,data:data0};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema48.properties.url.type,parentSchema:schema48.properties.url,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["url"] !== undefined)){
for(const key1 in data){
if(key1 !== "url"){
const err3 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema48.members,parentSchema:schema48,data};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"url":true},"items":true,"dynamicProps":false,"dynamicItems":false};

const fetchMessageFile200text = validate38;
const schema49 = {"at":{"pointer":"","level":"inferred"},"type":"string"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};

const listCampaignRuns200json = validate39;
const schema50 = {"at":{"pointer":"","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*","level":"inferred"},"type":"object","properties":{"run_number":{"at":{"pointer":"/*/run_number","level":"inferred","limit":"documented"},"type":"integer","minimum":1},"customer_group_id":{"at":{"pointer":"/*/customer_group_id","level":"inferred"},"type":"string"},"customer_group_name":{"at":{"pointer":"/*/customer_group_name","level":"inferred"},"type":"string"},"status":{"at":{"pointer":"/*/status","level":"inferred"},"type":"string","enum":["Ready for review","Ready to publish","Published"]},"segment_count":{"at":{"pointer":"/*/segment_count","level":"inferred"},"type":"integer"},"message_summary":{"at":{"pointer":"/*/message_summary","level":"inferred"},"type":"object","properties":{"total":{"at":{"pointer":"/*/message_summary/total","level":"inferred"},"type":"integer"},"published":{"at":{"pointer":"/*/message_summary/published","level":"inferred"},"type":"integer"},"archived":{"at":{"pointer":"/*/message_summary/archived","level":"inferred"},"type":"integer"}},"members":["total","published","archived"]},"created_at":{"at":{"pointer":"/*/created_at","level":"inferred"},"type":"string"}},"members":["run_number","customer_group_id","customer_group_name","status","segment_count","message_summary","created_at"]}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.run_number !== undefined){
let data1 = data0.run_number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err0 = {instancePath:instancePath+"/" + i0+"/run_number",schemaPath:"#/items/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema50.items.properties.run_number.type,parentSchema:schema50.items.properties.run_number,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/" + i0+"/run_number",schemaPath:"#/items/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.items.properties.run_number,data:data1};
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
if(data0.customer_group_id !== undefined){
let data2 = data0.customer_group_id;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/customer_group_id",schemaPath:"#/items/properties/customer_group_id/type",keyword:"type",params:{type: "string"},schema:schema50.items.properties.customer_group_id.type,parentSchema:schema50.items.properties.customer_group_id,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.customer_group_name !== undefined){
let data3 = data0.customer_group_name;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/customer_group_name",schemaPath:"#/items/properties/customer_group_name/type",keyword:"type",params:{type: "string"},schema:schema50.items.properties.customer_group_name.type,parentSchema:schema50.items.properties.customer_group_name,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.status !== undefined){
let data4 = data0.status;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema50.items.properties.status.type,parentSchema:schema50.items.properties.status,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data4 === "Ready for review") || (data4 === "Ready to publish")) || (data4 === "Published"))){
const err5 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema50.items.properties.status.enum},schema:schema50.items.properties.status.enum,parentSchema:schema50.items.properties.status,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.segment_count !== undefined){
let data5 = data0.segment_count;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err6 = {instancePath:instancePath+"/" + i0+"/segment_count",schemaPath:"#/items/properties/segment_count/type",keyword:"type",params:{type: "integer"},schema:schema50.items.properties.segment_count.type,parentSchema:schema50.items.properties.segment_count,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.message_summary !== undefined){
let data6 = data0.message_summary;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total !== undefined){
let data7 = data6.total;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err7 = {instancePath:instancePath+"/" + i0+"/message_summary/total",schemaPath:"#/items/properties/message_summary/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema50.items.properties.message_summary.properties.total.type,parentSchema:schema50.items.properties.message_summary.properties.total,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.published !== undefined){
let data8 = data6.published;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err8 = {instancePath:instancePath+"/" + i0+"/message_summary/published",schemaPath:"#/items/properties/message_summary/properties/published/type",keyword:"type",params:{type: "integer"},schema:schema50.items.properties.message_summary.properties.published.type,parentSchema:schema50.items.properties.message_summary.properties.published,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.archived !== undefined){
let data9 = data6.archived;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err9 = {instancePath:instancePath+"/" + i0+"/message_summary/archived",schemaPath:"#/items/properties/message_summary/properties/archived/type",keyword:"type",params:{type: "integer"},schema:schema50.items.properties.message_summary.properties.archived.type,parentSchema:schema50.items.properties.message_summary.properties.archived,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data6){
count0++;
}
if(count0 !== 0 + (data6["total"] !== undefined) + (data6["published"] !== undefined) + (data6["archived"] !== undefined)){
for(const key1 in data6){
if(((key1 !== "total") && (key1 !== "published")) && (key1 !== "archived")){
const err10 = {instancePath:instancePath+"/" + i0+"/message_summary",schemaPath:"#/items/properties/message_summary/members",keyword:"members",params:{member: key1},schema:schema50.items.properties.message_summary.members,parentSchema:schema50.items.properties.message_summary,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/message_summary",schemaPath:"#/items/properties/message_summary/type",keyword:"type",params:{type: "object"},schema:schema50.items.properties.message_summary.type,parentSchema:schema50.items.properties.message_summary,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.created_at !== undefined){
let data10 = data0.created_at;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"#/items/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema50.items.properties.created_at.type,parentSchema:schema50.items.properties.created_at,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let count1 = 0;
for(const key2 in data0){
count1++;
}
if(count1 !== 0 + (data0["run_number"] !== undefined) + (data0["customer_group_id"] !== undefined) + (data0["customer_group_name"] !== undefined) + (data0["status"] !== undefined) + (data0["segment_count"] !== undefined) + (data0["message_summary"] !== undefined) + (data0["created_at"] !== undefined)){
for(const key3 in data0){
if(((((((key3 !== "run_number") && (key3 !== "customer_group_id")) && (key3 !== "customer_group_name")) && (key3 !== "status")) && (key3 !== "segment_count")) && (key3 !== "message_summary")) && (key3 !== "created_at")){
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key3},schema:schema50.items.members,parentSchema:schema50.items,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema50.items.type,parentSchema:schema50.items,data:data0};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const listRunMessages200json = validate40;
const schema51 = {"at":{"pointer":"","level":"inferred"},"type":"array","items":{"at":{"pointer":"/*","level":"inferred"},"type":"object","properties":{"message_id":{"at":{"pointer":"/*/message_id","level":"inferred"},"type":"string"},"campaign_id":{"at":{"pointer":"/*/campaign_id","level":"inferred"},"type":"string"},"run_number":{"at":{"pointer":"/*/run_number","level":"inferred","limit":"documented"},"type":"integer","minimum":1},"segment":{"at":{"pointer":"/*/segment","level":"inferred"},"type":"string"},"review_status":{"at":{"pointer":"/*/review_status","level":"inferred"},"type":"string"},"approval_stage":{"at":{"pointer":"/*/approval_stage","level":"inferred"},"type":"string"},"archived":{"at":{"pointer":"/*/archived","level":"inferred"},"type":"boolean"},"content":{"at":{"pointer":"/*/content","level":"inferred"},"type":"string"}},"members":["message_id","campaign_id","run_number","segment","review_status","approval_stage","archived","content"]}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message_id !== undefined){
let data1 = data0.message_id;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0+"/message_id",schemaPath:"#/items/properties/message_id/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.message_id.type,parentSchema:schema51.items.properties.message_id,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.campaign_id !== undefined){
let data2 = data0.campaign_id;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/campaign_id",schemaPath:"#/items/properties/campaign_id/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.campaign_id.type,parentSchema:schema51.items.properties.campaign_id,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.run_number !== undefined){
let data3 = data0.run_number;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err2 = {instancePath:instancePath+"/" + i0+"/run_number",schemaPath:"#/items/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema51.items.properties.run_number.type,parentSchema:schema51.items.properties.run_number,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/" + i0+"/run_number",schemaPath:"#/items/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.items.properties.run_number,data:data3};
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
if(data0.segment !== undefined){
let data4 = data0.segment;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/segment",schemaPath:"#/items/properties/segment/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.segment.type,parentSchema:schema51.items.properties.segment,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.review_status !== undefined){
let data5 = data0.review_status;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/review_status",schemaPath:"#/items/properties/review_status/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.review_status.type,parentSchema:schema51.items.properties.review_status,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.approval_stage !== undefined){
let data6 = data0.approval_stage;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/approval_stage",schemaPath:"#/items/properties/approval_stage/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.approval_stage.type,parentSchema:schema51.items.properties.approval_stage,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.archived !== undefined){
let data7 = data0.archived;
if(typeof data7 !== "boolean"){
const err7 = {instancePath:instancePath+"/" + i0+"/archived",schemaPath:"#/items/properties/archived/type",keyword:"type",params:{type: "boolean"},schema:schema51.items.properties.archived.type,parentSchema:schema51.items.properties.archived,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.content !== undefined){
let data8 = data0.content;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/content",schemaPath:"#/items/properties/content/type",keyword:"type",params:{type: "string"},schema:schema51.items.properties.content.type,parentSchema:schema51.items.properties.content,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data0){
count0++;
}
if(count0 !== 0 + (data0["message_id"] !== undefined) + (data0["campaign_id"] !== undefined) + (data0["run_number"] !== undefined) + (data0["segment"] !== undefined) + (data0["review_status"] !== undefined) + (data0["approval_stage"] !== undefined) + (data0["archived"] !== undefined) + (data0["content"] !== undefined)){
for(const key1 in data0){
if((((((((key1 !== "message_id") && (key1 !== "campaign_id")) && (key1 !== "run_number")) && (key1 !== "segment")) && (key1 !== "review_status")) && (key1 !== "approval_stage")) && (key1 !== "archived")) && (key1 !== "content")){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/members",keyword:"members",params:{member: key1},schema:schema51.items.members,parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema51.items.type,parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const CampaignRerun = validate41;
const schema52 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"run_number":{"at":{"pointer":"/run_number","level":"inferred","limit":"documented"},"type":"integer","minimum":1},"campaign_status":{"at":{"pointer":"/campaign_status","level":"inferred"},"type":"string","enum":["Ready for review","Ready to publish"]}},"members":["run_number","campaign_status"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_number !== undefined){
let data0 = data.run_number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.run_number.type,parentSchema:schema52.properties.run_number,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/run_number",schemaPath:"#/properties/run_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.run_number,data:data0};
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
if(data.campaign_status !== undefined){
let data1 = data.campaign_status;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/campaign_status",schemaPath:"#/properties/campaign_status/type",keyword:"type",params:{type: "string"},schema:schema52.properties.campaign_status.type,parentSchema:schema52.properties.campaign_status,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "Ready for review") || (data1 === "Ready to publish"))){
const err3 = {instancePath:instancePath+"/campaign_status",schemaPath:"#/properties/campaign_status/enum",keyword:"enum",params:{allowedValues: schema52.properties.campaign_status.enum},schema:schema52.properties.campaign_status.enum,parentSchema:schema52.properties.campaign_status,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["run_number"] !== undefined) + (data["campaign_status"] !== undefined)){
for(const key1 in data){
if((key1 !== "run_number") && (key1 !== "campaign_status")){
const err4 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema52.members,parentSchema:schema52,data};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"run_number":true,"campaign_status":true},"dynamicProps":false,"dynamicItems":false};

const RerunRefusal = validate42;
const schema53 = {"at":{"pointer":"","level":"inferred"},"type":"object","properties":{"message":{"at":{"pointer":"/message","level":"inferred"},"type":"string"}},"members":["message"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema53.properties.message.type,parentSchema:schema53.properties.message,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let count0 = 0;
for(const key0 in data){
count0++;
}
if(count0 !== 0 + (data["message"] !== undefined)){
for(const key1 in data){
if(key1 !== "message"){
const err1 = {instancePath,schemaPath:"#/members",keyword:"members",params:{member: key1},schema:schema53.members,parentSchema:schema53,data};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

export const answerChecks: Readonly<Record<OperationId, Readonly<Record<string, DeclaredBody>>>> = {
  authenticate: {
    "200": { level: "documented", media: ["application/json"], json: AuthTokens },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  reauthenticate: {
    "200": { level: "documented", media: ["application/json"], json: RenewedTokens },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  uploadCustomers: {
    "200": { level: "inferred", media: ["application/json"], json: UploadResult },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  countCustomerPages: {
    "200": { level: "documented", media: ["application/json"], json: CustomerPageCount },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listCustomers: {
    "200": { level: "documented", media: ["application/json"], json: listCustomers200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  deleteCustomers: {
    "200": { level: "inferred", media: ["application/json"], json: DeleteCustomersResult },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  createCustomerGroup: {
    "200": { level: "documented", media: ["application/json"], json: CreatedCustomerGroup },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listCustomerGroups: {
    "200": { level: "documented", media: ["application/json"], json: listCustomerGroups200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  updateCustomerGroup: {
    "200": { level: "documented", media: ["application/json"], json: UpdatedCustomerGroup },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  deleteCustomerGroup: {
    "200": { level: "documented", media: ["application/json"], json: DeleteCustomerGroupResult },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  createProfileField: {
    "200": { level: "inferred", media: ["application/json"], json: ProfileField },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listProfileFields: {
    "200": { level: "documented", media: ["application/json"], json: listProfileFields200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  updateProfileField: {
    "200": { level: "documented", media: ["application/json"], json: ProfileField },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  deleteProfileFields: {
    "200": { level: "documented", media: ["application/json"], json: DeleteProfileFieldsResult },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listCampaigns: {
    "200": { level: "inferred", media: ["application/json"], json: listCampaigns200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  publishMessages: {
    "200": { level: "inferred", media: ["application/json"], json: PublishMessagesResult },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  countMessageFiles: {
    "200": { level: "inferred", media: ["application/json"], json: MessageFileCount },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  fetchMessageFile: {
    "200": { level: "documented", media: ["application/json","text/csv"], json: MessageFileJson, text: fetchMessageFile200text },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listCampaignRuns: {
    "200": { level: "inferred", media: ["application/json"], json: listCampaignRuns200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  listRunMessages: {
    "200": { level: "inferred", media: ["application/json"], json: listRunMessages200json },
    "400": { level: "documented", media: ["application/json"], json: ErrorBody },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
  startCampaignRerun: {
    "200": { level: "inferred", media: ["application/json"], json: CampaignRerun },
    "400": { level: "documented", media: ["application/json"], json: RerunRefusal },
    "401": { level: "combined", media: ["application/json"], json: ErrorBody },
    "403": { level: "combined", media: ["application/json"], json: ErrorBody },
    "500": { level: "documented", media: ["application/json"], json: ErrorBody },
    "default": { level: "inferred", media: ["application/json"], json: ErrorBody },
  },
};
