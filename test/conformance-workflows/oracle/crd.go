package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	apivalidation "k8s.io/apimachinery/pkg/api/validation"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"sigs.k8s.io/yaml"
)

// crdFolder overrides where the CustomResourceDefinitions are read, to hold objects against another version's.
const crdFolder = "ARGO_WORKFLOWS_CRDS"

// crd judges objects of one kind as an API server does that has its CustomResourceDefinition.
type crd struct {
	namespaced bool
	structural *schema.Structural
	fields     validation.SchemaValidator
	rules      *cel.Validator
}

var crds = map[string]*crd{}

// checkSchema: {object} → {problems}: what the API server refuses, by the full CustomResourceDefinition of the
// object's kind: unknown fields (as with `--validate=strict`), then schema and validation rules.
func checkSchema(request []byte) (answer, error) {
	var asked struct{ Object unstructured.Unstructured }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	problems, err := schemaProblems(&asked.Object)
	return answer{"problems": problems}, err
}

func schemaProblems(object *unstructured.Unstructured) ([]string, error) {
	judge, err := crdOf(object.GetKind())
	if err != nil {
		return nil, err
	}
	problems := []string{}
	pruned := object.DeepCopy()
	// As schemaCoercingDecoder of pkg/apiserver/customresource_handler.go: unknown fields are dropped, and told.
	options := schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	for _, path := range pruning.PruneWithOptions(pruned.Object, judge.structural, true, options) {
		problems = append(problems, fmt.Sprintf("unknown field %q", path))
	}
	coercing := objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true}
	failed, unknown := objectmeta.CoerceWithOptions(nil, pruned.Object, judge.structural, false, coercing)
	if failed != nil {
		problems = append(problems, failed.Error())
	}
	for _, path := range unknown {
		problems = append(problems, fmt.Sprintf("unknown field %q", path))
	}
	for _, problem := range judge.validate(pruned) {
		problems = append(problems, problem.Error())
	}
	return problems, nil
}

// validate does what pkg/registry/customresource/strategy.go does before an object is created. That package cannot be
// used itself: it needs an older OpenTelemetry than Argo.
func (c *crd) validate(object *unstructured.Unstructured) field.ErrorList {
	found := apivalidation.ValidateObjectMetaAccessor(object, c.namespaced, apivalidation.NameIsDNSSubdomain, field.NewPath("metadata"))
	found = append(found, validation.ValidateCustomResource(nil, object.Object, c.fields)...)
	found = append(found, objectmeta.Validate(nil, object.Object, c.structural, false)...)
	found = append(found, listtype.ValidateListSetsAndMaps(nil, c.structural, object.Object)...)
	// Rules are not run on what the schema refused.
	if len(found) > 0 {
		return found
	}
	broken, _ := c.rules.Validate(context.Background(), nil, c.structural, object.Object, nil, celconfig.RuntimeCELCostBudget)
	return append(found, broken...)
}

func crdOf(kind string) (*crd, error) {
	if found, known := crds[kind]; known {
		return found, nil
	}
	folder, err := folderOfCRDs()
	if err != nil {
		return nil, err
	}
	path := filepath.Join(folder, "argoproj.io_"+strings.ToLower(kind)+"s.yaml")
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("no CustomResourceDefinition of %s: %w", kind, err)
	}
	loaded, err := loadCRD(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	crds[kind] = loaded
	return loaded, nil
}

func loadCRD(text []byte) (*crd, error) {
	var external apiextensionsv1.CustomResourceDefinition
	if err := yaml.UnmarshalStrict(text, &external); err != nil {
		return nil, err
	}
	apiextensionsv1.SetDefaults_CustomResourceDefinition(&external)
	apiextensionsv1.SetDefaults_CustomResourceDefinitionSpec(&external.Spec)
	var internal apiextensions.CustomResourceDefinition
	if err := apiextensionsv1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&external, &internal, nil); err != nil {
		return nil, err
	}
	version := internal.Spec.Versions[0].Name
	given, err := apiextensions.GetSchemaForVersion(&internal, version)
	if err != nil {
		return nil, err
	}
	structural, err := schema.NewStructural(given.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	validator, _, err := validation.NewSchemaValidator(given.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	namespaced := internal.Spec.Scope == apiextensions.NamespaceScoped
	return &crd{namespaced, structural, validator, cel.NewValidator(structural, true, celconfig.PerCallLimit)}, nil
}

// folderOfCRDs is in the module cache; the working directory is this module's.
func folderOfCRDs() (string, error) {
	if folder := os.Getenv(crdFolder); folder != "" {
		return folder, nil
	}
	module := "github.com/argoproj/argo-workflows/v3"
	directory, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		return "", err
	}
	return filepath.Join(strings.TrimSpace(string(directory)), "manifests/base/crds/full"), nil
}
