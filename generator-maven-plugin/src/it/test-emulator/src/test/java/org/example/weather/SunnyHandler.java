package org.example.weather;

import dev.smithwright.runtime.emulator.RequestContext;
import org.example.weather.emulator.WeatherHandler;
import org.example.weather.types.Coordinates;
import org.example.weather.types.Day;
import org.example.weather.types.GetForecastInput;
import org.example.weather.types.GetForecastOutput;
import org.example.weather.types.UnknownCityException;

/** Is of the types that the project is about, under their other names. */
final class SunnyHandler implements WeatherHandler {

    @Override
    public GetForecastOutput getForecast(GetForecastInput input, RequestContext context) {
        Coordinates point = input.point();
        if (point.latitude() == null) {
            throw new UnknownCityException(input.cityId());
        }
        return GetForecastOutput.builder().day(Day.TODAY).build();
    }
}
