package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.utils.internal.CodegenNamingUtils;

class ServiceNamesTest {

    @Test
    void aServiceHasAWordForEachOfThem() {
        assertThat(ServiceNames.of("Cognito Identity"))
                .isEqualTo(new ServiceNames("CognitoIdentity", "COGNITO_IDENTITY", "cognito_identity"));
    }

    @ParameterizedTest
    @CsvSource({
        "DynamoDB, DynamoDb, DYNAMODB",
        "Application Discovery Service, ApplicationDiscovery, APPLICATION_DISCOVERY_SERVICE",
        "Amazon Things, Things, AMAZON_THINGS",
        "AWS Things, Things, AWS_THINGS",
        "Service, Service, SERVICE"
    })
    void whatServicesHaveInCommonIsLeftOutOfThePropertyAlone(String sdkId, String property, String variable) {
        assertThat(ServiceNames.of(sdkId).property()).isEqualTo(property);
        assertThat(ServiceNames.of(sdkId).variable()).isEqualTo(variable);
    }

    /** The AWS SDK's generator is on this class path, and is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACM PCA",
                "API Gateway",
                "ApiGatewayV2",
                "AppConfigData",
                "Application Auto Scaling",
                "ARC Zonal Shift",
                "Auto Scaling Plans",
                "b2bi",
                "BCM Data Exports",
                "Bedrock Agent Runtime",
                "Chime SDK Media Pipelines",
                "Cloud9",
                "CloudHSM V2",
                "CloudSearch Domain",
                "CloudWatch Logs",
                "codeartifact",
                "CodeStar connections",
                "Cognito Identity Provider",
                "Cost and Usage Report Service",
                "CustomerProfiles",
                "DAX",
                "deadline",
                "DynamoDB Streams",
                "EBS",
                "EC2 Instance Connect",
                "ECR PUBLIC",
                "EFS",
                "EKS Auth",
                "Elastic Beanstalk",
                "Elastic Load Balancing",
                "Elastic Load Balancing v2",
                "ElastiCache",
                "EMR containers",
                "EventBridge",
                "finspace data",
                "FMS",
                "forecastquery",
                "GameLift",
                "GuardDuty",
                "IAM",
                "IVS RealTime",
                "ivschat",
                "IoT Data Plane",
                "IoT Jobs Data Plane",
                "IoTSecureTunneling",
                "IoTSiteWise",
                "Kinesis Analytics V2",
                "Kinesis Video WebRTC Storage",
                "Lex Runtime V2",
                "License Manager Linux Subscriptions",
                "Location",
                "m2",
                "MTurk",
                "MWAA",
                "MediaPackageV2",
                "MediaStore Data",
                "MigrationHubRefactorSpaces",
                "mgn",
                "mq",
                "neptunedata",
                "OpenSearchServerless",
                "PI",
                "Pinpoint SMS Voice V2",
                "PcaConnectorAd",
                "QApps",
                "RDS Data",
                "Redshift Serverless",
                "Resource Groups Tagging API",
                "Route 53",
                "Route53Resolver",
                "S3",
                "S3 Control",
                "S3Outposts",
                "SESv2",
                "SFN",
                "SSM",
                "SSM SAP",
                "SSO OIDC",
                "STS",
                "SageMaker A2I Runtime",
                "SageMaker FeatureStore Runtime",
                "savingsplans",
                "signer",
                "SimpleDBv2",
                "Snow Device Management",
                "SQS",
                "Timestream InfluxDB",
                "tnb",
                "WAF",
                "WAF Regional",
                "WAFV2",
                "WorkSpaces Thin Client",
                "WorkSpaces Web",
                "XRay",
                "a1b",
                "A1B2c",
                "XMLv10Reader"
            })
    void thePropertyIsNamedAsInTheAwsSdk(String sdkId) {
        String expected = CodegenNamingUtils.pascalCase(sdkId).replaceAll("^(Amazon)?(Aws)?|(?<=.)Service$", "");

        assertThat(ServiceNames.of(sdkId).property()).isEqualTo(expected);
    }
}
