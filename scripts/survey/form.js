// The page of SurveyJS, as its documentation has it.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import json from "./survey.json";

const survey = new Model(json);
renderSurvey(survey, document.getElementById("survey"));
