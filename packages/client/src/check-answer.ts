export { checkAnswer } from "@nudgescribe/types/validators";
